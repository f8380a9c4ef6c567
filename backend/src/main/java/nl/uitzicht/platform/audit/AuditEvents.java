package nl.uitzicht.platform.audit;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEvents extends GenericRepository<AuditEvent, Tid> {
    AuditEvent save(AuditEvent event);

    @Query("""
            SELECT membership_id, at, action FROM audit_event
            WHERE partnership_id = :partnershipId AND subject_type = :subjectType AND subject_id = :subjectId
              AND action IN (:actions)
            ORDER BY at DESC, id DESC LIMIT :limit""")
    List<AuditEntry> on(
            @Uuid16 UUID partnershipId,
            String subjectType,
            @Uuid16 UUID subjectId,
            @Expandable List<String> actions,
            int limit);
}
