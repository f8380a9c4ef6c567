package nl.uitzicht.platform.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** One act of one member. */
@MappedEntity("audit_event")
record AuditEvent(
        @EmbeddedId Tid id,
        @Uuid16 UUID membershipId,
        LocalDateTime at,
        String action,
        String subjectType,
        @Nullable @Uuid16 UUID subjectId) {}
