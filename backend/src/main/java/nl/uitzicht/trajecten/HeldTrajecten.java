package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Reached;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HeldTrajecten extends GenericRepository<HeldTraject, UUID> {
    /** A page of those not closed and within reach to which a member is coupled on this day or later, in the order of their ids. */
    @Query("""
            SELECT t.id, t.school_id, t.domain_id, t.state, MAX(e.lead_expert) AS lead_expert, t.starts_on FROM traject_expert e
            JOIN traject t ON t.partnership_id = e.partnership_id AND t.id = e.traject_id AND t.state <> 'CLOSED'
            WHERE e.partnership_id = :partnershipId AND e.membership_id = :membershipId AND e.traject_id > :after
              AND (e.ends_on IS NULL OR e.ends_on >= :today)
              AND""" + Reached.ROW + """
            GROUP BY t.id, t.school_id, t.domain_id, t.state, t.starts_on
            ORDER BY t.id LIMIT :limit""")
    List<HeldTraject> page(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID membershipId,
            LocalDate today,
            @Uuid16 UUID after,
            @Nullable String reach,
            int limit);
}
