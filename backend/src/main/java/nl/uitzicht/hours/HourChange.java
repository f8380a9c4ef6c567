package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** One field that a version changed: from what to what, by whom, when (UTC) and why. */
@MappedEntity("hour_change")
record HourChange(
        @EmbeddedId Tid id,
        @Uuid16 UUID hourEntryId,
        int version,
        String field,
        @Nullable String fromText,
        @Nullable String toText,
        String reason,
        @Uuid16 UUID membershipId,
        LocalDateTime at) {}
