package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A change with the name of who made it. */
@MappedEntity("hour_change")
record NamedChange(
        @Uuid16 UUID hourEntryId,
        int version,
        LocalDateTime at,
        String name,
        String field,
        @Nullable String fromText,
        @Nullable String toText,
        String reason) {}
