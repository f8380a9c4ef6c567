package nl.uitzicht.trajecten;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A traject that still counts on a member, without what it is about; the schema's {@code HeldTraject}. */
@MappedEntity("traject")
record HeldTraject(
        @Uuid16 UUID id,
        @Uuid16 UUID schoolId,
        @Uuid16 UUID domainId,
        TrajectState state,
        @MappedProperty("lead_expert") boolean lead,
        LocalDate startsOn) {}
