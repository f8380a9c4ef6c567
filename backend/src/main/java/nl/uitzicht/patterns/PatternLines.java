package nl.uitzicht.patterns;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Reads the cases or the trajecten of a period, each by a view that shows no more of them than patterns need. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PatternLines extends GenericRepository<PatternLine, UUID> {
    @Query("""
            SELECT l.domain_id, l.domain, l.region_id, l.region, l.network_id, l.network, l.board_number, b.name AS board_name, l.subject,
                   NULL AS form, NULL AS dimension, NULL AS group_band, l.ending, l.starts_on, l.decided_on, l.coupled_on, l.contact_on,
                   l.visit_on, l.plan_on, l.ends_on
            FROM pattern_line l
            LEFT JOIN school_board b ON b.partnership_id = l.partnership_id AND b.board_number = l.board_number
            WHERE l.partnership_id = :partnershipId AND l.starts_on BETWEEN :fromDay AND :toDay""")
    List<PatternLine> started(@Uuid16 UUID partnershipId, LocalDate fromDay, LocalDate toDay);

    @Query("""
            SELECT NULL AS domain_id, NULL AS domain, l.region_id, l.region, l.network_id, l.network, l.board_number, b.name AS board_name, l.subject,
                   l.form, l.dimension, l.group_band, NULL AS ending, l.brought_on AS starts_on, l.decided_on, NULL AS coupled_on,
                   NULL AS contact_on, NULL AS visit_on, NULL AS plan_on, NULL AS ends_on
            FROM pattern_case l
            LEFT JOIN school_board b ON b.partnership_id = l.partnership_id AND b.board_number = l.board_number
            WHERE l.partnership_id = :partnershipId AND l.brought_on BETWEEN :fromDay AND :toDay""")
    List<PatternLine> brought(@Uuid16 UUID partnershipId, LocalDate fromDay, LocalDate toDay);
}
