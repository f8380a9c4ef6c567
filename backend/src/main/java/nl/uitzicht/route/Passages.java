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
