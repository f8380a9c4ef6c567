package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** What other features may tell of a traject: where, about what, since when, and who leads or led it last. */
@MappedEntity("traject")
public record TrajectSummary(
        @Uuid16 UUID id,
        @Uuid16 UUID schoolId,
        @Nullable @Uuid16 UUID regionId,
        @Nullable @Uuid16 UUID networkId,
        @Uuid16 UUID domainId,
        LocalDate startsOn,
        @Nullable @Uuid16 UUID leadId,
        @Nullable String leadName) {}
