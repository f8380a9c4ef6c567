package nl.uitzicht.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The whole pool at once, for who compares experts. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ExpertPool extends GenericRepository<PoolMember, UUID> {
    /** The experts who stand today, by name, at most :limit. */
    @Query("""
            SELECT m.id, m.name,
                   CAST(COALESCE((SELECT SUM(c.fte_hundredths) FROM expert_contract c
                             WHERE c.partnership_id = m.partnership_id AND c.membership_id = m.id
                               AND c.starts_on <= :today AND (c.ends_on IS NULL OR c.ends_on >= :today)), 0) AS SIGNED) AS fte_hundredths,
                   CAST(COALESCE((SELECT MAX(c.work_days) FROM expert_contract c
                             WHERE c.partnership_id = m.partnership_id AND c.membership_id = m.id
                               AND c.starts_on <= :today AND (c.ends_on IS NULL OR c.ends_on >= :today)), 0) AS SIGNED) AS work_days,
                   (SELECT GROUP_CONCAT(DISTINCT HEX(e.domain_id)) FROM expert_domain e
                    WHERE e.partnership_id = m.partnership_id AND e.membership_id = m.id
                      AND e.starts_on <= :today AND (e.ends_on IS NULL OR e.ends_on >= :today)) AS domain_keys,
                   (SELECT GROUP_CONCAT(DISTINCT HEX(r.region_id)) FROM expert_region r
                    WHERE r.partnership_id = m.partnership_id AND r.membership_id = m.id
                      AND r.starts_on <= :today AND (r.ends_on IS NULL OR r.ends_on >= :today)) AS region_keys
            FROM membership m
            """ + ExpertDirectory.STANDS + "ORDER BY m.name, m.id LIMIT :limit")
    List<PoolMember> all(@Uuid16 UUID partnershipId, LocalDate today, int limit);
}
