package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A sign-in on a device, bound to one membership (D1). Instants are UTC. */
@MappedEntity("session")
record Session(
        @EmbeddedId Tid id,
        @Uuid16 UUID membershipId,
        String device,
        LocalDateTime createdAt,
        LocalDateTime lastUsedAt,
        LocalDateTime expiresAt,
        @Nullable LocalDateTime endedAt) {}
