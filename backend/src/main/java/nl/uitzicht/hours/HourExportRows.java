package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Reached;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HourExportRows extends GenericRepository<HourExportRow, Tid> {
    /** What stands under a filter, oldest first, in one statement. */
    @Query("""
            SELECT h.date, m.name AS expert, k.name AS kind, s.name AS school,
                   IF(""" + Reached.TRAJECT_OF_HOURS + """
                   , t.question, NULL) AS traject, n.name AS network, r.name AS region, d.name AS domain,
                   h.minutes, h.travel_minutes, h.note
            FROM hour_line h
            JOIN membership m ON m.partnership_id = h.partnership_id AND m.id = h.membership_id
            JOIN activity_kind k ON k.partnership_id = h.partnership_id AND k.id = h.activity_kind_id
            LEFT JOIN traject t ON t.partnership_id = h.partnership_id AND t.id = h.traject_id
            LEFT JOIN school s ON s.partnership_id = t.partnership_id AND s.id = t.school_id
            LEFT JOIN local_network n ON n.partnership_id = h.partnership_id AND n.id = h.of_network_id
            LEFT JOIN region r ON r.partnership_id = h.partnership_id AND r.id = h.of_region_id
            LEFT JOIN expertise_domain d ON d.partnership_id = h.partnership_id AND d.id = h.of_domain_id
            WHERE h.partnership_id = :partnershipId AND NOT h.withdrawn AND h.date BETWEEN :from AND :to
              AND (:expertId IS NULL OR h.membership_id = :expertId)
              AND (:trajectId IS NULL OR h.traject_id = :trajectId)
              AND (:networkId IS NULL OR h.of_network_id = :networkId)
              AND (:regionId IS NULL OR h.of_region_id = :regionId)
              AND (:domainId IS NULL OR h.of_domain_id = :domainId)
              AND (:boardNumber IS NULL OR EXISTS (SELECT 1 FROM traject bt
                   JOIN school bs ON bs.partnership_id = bt.partnership_id AND bs.id = bt.school_id
                   WHERE bt.partnership_id = h.partnership_id AND bt.id = h.traject_id AND bs.board_number = :boardNumber))
              AND""" + Reached.HOURS + """
            ORDER BY h.date, m.name, h.id""")
    List<HourExportRow> all(
            @Uuid16 UUID partnershipId,
            LocalDate from,
            LocalDate to,
            @Nullable @Uuid16 UUID expertId,
            @Nullable @Uuid16 UUID trajectId,
            @Nullable @Uuid16 UUID networkId,
            @Nullable @Uuid16 UUID regionId,
            @Nullable @Uuid16 UUID domainId,
            @Nullable String boardNumber,
            @Nullable String reach,
            @Nullable String places,
            @Nullable @Uuid16 UUID ownId);
}
