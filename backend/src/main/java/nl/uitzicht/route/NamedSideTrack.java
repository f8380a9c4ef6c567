package nl.uitzicht.route;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A side track with the name of its expert. */
@MappedEntity("side_track")
record NamedSideTrack(
        @Uuid16 UUID id,
        @Uuid16 UUID trajectId,
        int cycle,
        @Uuid16 @MappedProperty("membership_id") UUID expertId,
        @MappedProperty("name") String by,
        LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        int version) {}
