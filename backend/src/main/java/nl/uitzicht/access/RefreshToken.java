package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A link in a session's chain of refresh tokens, by the hash of the token. The token itself is kept nowhere. */
@MappedEntity("refresh_token")
record RefreshToken(
        @Id byte[] id,
        @Uuid16 UUID partnershipId,
        @Uuid16 UUID sessionId,
        @Nullable byte[] successorId,
        @Nullable LocalDateTime usedAt) {}
