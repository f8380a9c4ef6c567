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

    /**
     * The last of each act by each member, other than one, in parts of days: split at 22:00 and at 23:00 UTC, which is midnight in Amsterdam
     * in summer and in winter. So a part lies in one day there, and a day holds two parts at the most.
     */
    @Query("""
            SELECT e.membership_id, MAX(e.at) AS at, e.action FROM audit_event e
            WHERE e.partnership_id = :partnershipId AND e.subject_type = :subjectType AND e.subject_id = :subjectId
              AND e.action IN (:actions) AND e.membership_id <> :otherThan
            GROUP BY e.membership_id, e.action, DATE(e.at + INTERVAL 1 HOUR), DATE(e.at + INTERVAL 2 HOUR)
            ORDER BY MAX(e.at) DESC, e.membership_id, e.action LIMIT :limit""")
    List<AuditEntry> partsOfDays(
            @Uuid16 UUID partnershipId,
            String subjectType,
            @Uuid16 UUID subjectId,
            @Expandable List<String> actions,
            @Uuid16 UUID otherThan,
            int limit);

    void saveAll(List<AuditEvent> all);
}
