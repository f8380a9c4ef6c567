package nl.uitzicht.surveys.invitations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Reached;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnreachedRows extends GenericRepository<Unreached, UUID> {
    /** Those within reach that wait for an address, the longest waiting first. */
    @Query("""
            SELECT t.id, t.school_id, t.expert_id, t.recipient, t.recipient_name, t.asked_on,
                   (SELECT c.without_contact_reason FROM traject c WHERE c.partnership_id = t.partnership_id AND c.id = t.traject_id) AS reason
            FROM survey_invitation t
            WHERE t.partnership_id = :partnershipId AND (t.state = 'MISSING' OR (t.state = 'OPEN' AND t.bounced))
              AND""" + Reached.ROW + """
            ORDER BY asked_on, id LIMIT :limit""")
    List<Unreached> waiting(@Uuid16 UUID partnershipId, @Nullable String reach, int limit);
}
