package nl.uitzicht.patterns;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Reads the trajecten that started in a period, by the view that shows no more of them than patterns need. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PatternLines extends GenericRepository<PatternLine, UUID> {
    @Query("""
            SELECT domain_id, domain, region_id, region, network_id, network, board_number, subject, ending, starts_on, ends_on,
                   first_talk_on, first_hours_on, plan_on
            FROM pattern_line WHERE partnership_id = :partnershipId AND starts_on BETWEEN :fromDay AND :toDay""")
    List<PatternLine> started(@Uuid16 UUID partnershipId, LocalDate fromDay, LocalDate toDay);
}
