package nl.uitzicht.surveys.invitations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnreachedRows extends GenericRepository<Unreached, UUID> {
    /** Those that wait for an address, the longest waiting first. */
    @Query("""
            SELECT id, school_id, expert_id, recipient, recipient_name, asked_on FROM survey_invitation
            WHERE partnership_id = :partnershipId AND (state = 'MISSING' OR (state = 'OPEN' AND bounced))
            ORDER BY asked_on, id LIMIT :limit""")
    List<Unreached> waiting(@Uuid16 UUID partnershipId, int limit);
}
