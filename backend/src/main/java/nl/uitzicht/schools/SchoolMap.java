package nl.uitzicht.schools;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The schools of a partnership on the map. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SchoolMap extends GenericRepository<SchoolSpot, UUID> {
    /** Every school with coordinates, with its region of today. */
    @Query("""
            SELECT s.id, CAST(s.latitude AS DOUBLE) AS latitude, CAST(s.longitude AS DOUBLE) AS longitude,
                   (SELECT n.region_id FROM school_network m
                    JOIN local_network n ON n.partnership_id = m.partnership_id AND n.id = m.network_id
                    WHERE m.partnership_id = s.partnership_id AND m.school_id = s.id
                      AND m.starts_on <= :today AND (m.ends_on IS NULL OR m.ends_on >= :today)
                    ORDER BY m.starts_on DESC, m.id LIMIT 1) AS region_id
            FROM school s
            WHERE s.partnership_id = :partnershipId AND s.latitude IS NOT NULL AND s.longitude IS NOT NULL""")
    List<SchoolSpot> spots(@Uuid16 UUID partnershipId, LocalDate today);
}
