package nl.uitzicht.hours;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** How long after it was closed a traject takes hours from before its last day: 14 days, unless the partnership says otherwise (R49, 0106). */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClosingGrace extends GenericRepository<HourEntry, UUID> {
    /** 1 when a traject closed longer ago than that, else 0. */
    @Query("""
            SELECT COUNT(*) FROM traject t JOIN partnership p ON p.id = t.partnership_id
            WHERE t.partnership_id = :partnershipId AND t.id = :trajectId
              AND COALESCE(t.closed_on, t.ends_on) < DATE_SUB(:today, INTERVAL p.closing_grace_days DAY)""")
    int lateFor(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, LocalDate today);
}
