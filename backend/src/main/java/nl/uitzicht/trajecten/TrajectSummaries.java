package nl.uitzicht.trajecten;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** One traject as other features may tell of it. Asks no rights: who calls it decides who hears it. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface TrajectSummaries extends GenericRepository<TrajectSummary, UUID> {
    /** Empty for one that is absent or foreign. Who was to lead from a day after it closed never led it. */
    @Query("""
            SELECT t.id, t.school_id, t.region_id, t.network_id, t.domain_id, t.starts_on, e.membership_id AS lead_id, m.name AS lead_name
            FROM traject t
            LEFT JOIN traject_expert e ON e.partnership_id = t.partnership_id AND e.traject_id = t.id AND e.lead_expert
              AND (e.ends_on IS NULL OR e.ends_on >= e.starts_on)
            LEFT JOIN membership m ON m.partnership_id = e.partnership_id AND m.id = e.membership_id
            WHERE t.partnership_id = :partnershipId AND t.id = :id
            ORDER BY e.starts_on DESC, e.id LIMIT 1""")
    Optional<TrajectSummary> of(@Uuid16 UUID partnershipId, @Uuid16 UUID id);
}
