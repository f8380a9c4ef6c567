package nl.uitzicht.route;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** The moves that were made. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Passages extends GenericRepository<Passage, Tid> {
    Passage save(Passage passage);

    boolean existsById(Tid id);

    /** The moves of several trajecten, the last first, with the names of who made them. */
    @Query("""
            SELECT r.id, r.traject_id, r.cycle, r.from_step, r.to_step, r.made_on, r.reason, r.agreed_with, m.name FROM route_move r
            LEFT JOIN membership m ON m.partnership_id = r.partnership_id AND m.id = r.membership_id
            WHERE r.partnership_id = :partnershipId AND r.traject_id IN (:trajectIds) ORDER BY r.number DESC""")
    List<NamedPassage> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> trajectIds);

    /** How several trajecten began. */
    @Query("""
            SELECT t.id AS traject_id, d.dossier_ready_on, r.name AS dossier_ready_by, t.coupled_on, c.name AS coupled_by FROM traject t
            LEFT JOIN membership c ON c.partnership_id = t.partnership_id AND c.id = t.coupled_by
            LEFT JOIN deployment_link l ON l.partnership_id = t.partnership_id AND l.traject_id = t.id
            LEFT JOIN deployment d ON d.partnership_id = l.partnership_id AND d.id = l.id
            LEFT JOIN membership r ON r.partnership_id = d.partnership_id AND r.id = d.dossier_ready_by
            WHERE t.partnership_id = :partnershipId AND t.id IN (:trajectIds)""")
    List<RouteBeginning> beginnings(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> trajectIds);

    /** The day of the last move; going on hold and going on are moves too. */
    @Query("SELECT MAX(made_on) FROM route_move WHERE partnership_id = :partnershipId AND traject_id = :trajectId")
    Optional<LocalDate> lastMove(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId);

    /** The last day a move, or the first or last day of an HGD of a traject, is about. */
    @Query("""
            SELECT MAX(d.day) FROM (
                SELECT MAX(made_on) AS day FROM route_move WHERE partnership_id = :partnershipId AND traject_id = :trajectId
                UNION ALL
                SELECT MAX(COALESCE(ends_on, begins_on)) FROM side_track WHERE partnership_id = :partnershipId AND traject_id = :trajectId) d""")
    Optional<LocalDate> lastDay(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId);
}
