package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A link that lets its reader choose the password of an account, once. Known by the hash of its secret; the secret is kept nowhere. */
@MappedEntity("account_link")
record AccountLink(
        @Id byte[] id,
        @Uuid16 UUID accountId,
        LocalDateTime expiresAt,
        @Nullable LocalDateTime usedAt) {}
