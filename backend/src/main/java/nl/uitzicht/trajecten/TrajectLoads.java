package nl.uitzicht.trajecten;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The running work of the whole pool, for who compares experts. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface TrajectLoads extends GenericRepository<TrajectLoad, UUID> {
    /** Each running traject once for each expert who stands on it today; one on hold asks no time. */
    @Query("""
            SELECT e.membership_id, t.id AS traject_id, t.school_id,
                   COALESCE((SELECT a.minutes FROM traject_agreement a
                             WHERE a.partnership_id = t.partnership_id AND a.traject_id = t.id AND a.from_date <= :today
                             ORDER BY a.from_date DESC, a.recorded_at DESC, a.id DESC LIMIT 1), t.provisional_minutes) AS whole_minutes,
                   (SELECT COUNT(*) FROM traject_expert o
                    WHERE o.partnership_id = t.partnership_id AND o.traject_id = t.id
                      AND (o.ends_on IS NULL OR o.ends_on >= :today)) AS experts
            FROM traject t
            JOIN traject_expert e ON e.partnership_id = t.partnership_id AND e.traject_id = t.id
            WHERE t.partnership_id = :partnershipId AND t.state = 'RUNNING'
              AND (e.ends_on IS NULL OR e.ends_on >= :today)""")
    List<TrajectLoad> running(@Uuid16 UUID partnershipId, LocalDate today);
}
