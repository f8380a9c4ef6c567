package nl.uitzicht.platform.audit;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** One act of one member on one thing; {@code at} is UTC. */
@MappedEntity("audit_event")
public record AuditEntry(@Uuid16 UUID membershipId, LocalDateTime at, String action) {}
