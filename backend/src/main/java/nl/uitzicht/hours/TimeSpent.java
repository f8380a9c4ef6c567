package nl.uitzicht.hours;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** What was spent on a traject: what other features may ask. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface TimeSpent extends GenericRepository<HourEntry, UUID> {
    /** Whole minutes of all experts up to and including a day, with travel where the partnership counts it. */
    @Query("""
            SELECT CAST(COALESCE(SUM(h.minutes + IF(p.travel_counts, h.travel_minutes, 0)), 0) AS SIGNED)
            FROM hour_entry h JOIN partnership p ON p.id = h.partnership_id
            WHERE h.partnership_id = :partnershipId AND h.traject_id = :trajectId AND NOT h.withdrawn AND h.date <= :day""")
    int until(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, LocalDate day);
}
