package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Somebody of the partnership as the beheerder sees them; {@code roles} are those of today, comma-separated. */
@MappedEntity("membership")
record Member(
        @Uuid16 UUID id,
        @Uuid16 UUID accountId,
        String name,
        String email,
        @Nullable String roles,
        LocalDate startsOn,
        boolean invited) {}
