package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A person's key to the product, across partnerships (D1). Without a password until the invitation is used. */
@MappedEntity("account")
record Account(
        @Id @Uuid16 UUID id,
        String email,
        @Nullable String passwordHash,
        @Nullable LocalDateTime disabledAt) {

    /** An address as it is kept: lower case, without spaces around it. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
