package nl.uitzicht.trajecten;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The trajecten of one expert, for the figures of other features. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ExpertTrajecten extends GenericRepository<CoupledTraject, UUID> {
    /** All the expert was coupled to until a date, and did not leave before another; the latest coupled first. */
    @Query("""
            SELECT t.id, s.name AS school, d.name AS domain, g.name AS region, t.state,
                   IF(e.ended_on IS NULL OR t.ends_on <= e.ended_on, t.ending, NULL) AS ending, e.coupled_on,
                   LEAST(COALESCE(e.ended_on, t.ends_on), COALESCE(t.ends_on, e.ended_on)) AS ended_on,
                   (SELECT a.minutes FROM traject_agreement a
                    WHERE a.partnership_id = t.partnership_id AND a.traject_id = t.id AND a.from_date <= :today
                    ORDER BY a.from_date DESC, a.recorded_at DESC, a.id DESC LIMIT 1) AS agreed_minutes
            FROM (SELECT traject_id, MIN(starts_on) AS coupled_on,
                         IF(MAX(ends_on IS NULL) = 1, NULL, MAX(ends_on)) AS ended_on
                  FROM traject_expert WHERE partnership_id = :partnershipId AND membership_id = :expertId
                  GROUP BY traject_id) e
            JOIN traject t ON t.partnership_id = :partnershipId AND t.id = e.traject_id
            JOIN school s ON s.partnership_id = t.partnership_id AND s.id = t.school_id
            JOIN expertise_domain d ON d.partnership_id = t.partnership_id AND d.id = t.domain_id
            LEFT JOIN region g ON g.partnership_id = t.partnership_id AND g.id = t.region_id
            WHERE e.coupled_on <= :to AND (e.ended_on IS NULL OR e.ended_on >= :from) AND (t.ends_on IS NULL OR t.ends_on >= :from)
            ORDER BY e.coupled_on DESC, t.id""")
    List<CoupledTraject> of(
            @Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate from, LocalDate to, LocalDate today);
}
