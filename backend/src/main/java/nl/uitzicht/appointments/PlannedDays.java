package nl.uitzicht.appointments;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** How full the days of the whole pool are, for who compares experts. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PlannedDays extends GenericRepository<PlannedDay, UUID> {
    /** The days of a period, both ends included, on which an expert has planned something. */
    @Query("""
            SELECT membership_id, date, CAST(SUM(minutes) AS SIGNED) AS minutes FROM appointment
            WHERE partnership_id = :partnershipId AND state = 'PLANNED' AND date BETWEEN :fromDate AND :toDate
            GROUP BY membership_id, date""")
    List<PlannedDay> between(@Uuid16 UUID partnershipId, LocalDate fromDate, LocalDate toDate);
}
