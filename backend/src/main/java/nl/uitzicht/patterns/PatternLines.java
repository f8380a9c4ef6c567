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
            SELECT l.domain_id, l.domain, l.region_id, l.region, l.network_id, l.network, l.board_number, b.name AS board_name,
                   l.subject, l.ending, l.starts_on, l.ends_on, l.first_talk_on, l.first_hours_on, l.plan_on
            FROM pattern_line l
            LEFT JOIN school_board b ON b.partnership_id = l.partnership_id AND b.board_number = l.board_number
            WHERE l.partnership_id = :partnershipId AND l.starts_on BETWEEN :fromDay AND :toDay""")
    List<PatternLine> started(@Uuid16 UUID partnershipId, LocalDate fromDay, LocalDate toDay);
}
