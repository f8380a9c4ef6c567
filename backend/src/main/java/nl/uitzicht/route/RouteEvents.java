package nl.uitzicht.route;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** What happened on the routes of one expert's trajecten, for the figures of other features. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RouteEvents extends GenericRepository<RouteEvent, UUID> {
    /** Steps back and begun HGDs while the expert was coupled, both dates included. */
    @Query("""
            SELECT v.made_on, TRUE AS step_back FROM route_move v
            JOIN traject_expert e ON e.partnership_id = v.partnership_id AND e.traject_id = v.traject_id AND e.membership_id = :expertId
              AND e.starts_on <= v.made_on AND (e.ends_on IS NULL OR e.ends_on >= v.made_on)
            WHERE v.partnership_id = :partnershipId AND v.made_on BETWEEN :from AND :to
              AND v.from_step = 'UNDERSTAND' AND v.to_step = 'OBSERVE'
            UNION ALL
            SELECT s.begins_on AS made_on, FALSE AS step_back FROM side_track s
            JOIN traject_expert e ON e.partnership_id = s.partnership_id AND e.traject_id = s.traject_id AND e.membership_id = :expertId
              AND e.starts_on <= s.begins_on AND (e.ends_on IS NULL OR e.ends_on >= s.begins_on)
            WHERE s.partnership_id = :partnershipId AND s.begins_on BETWEEN :from AND :to""")
    List<RouteEvent> of(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate from, LocalDate to);
}
