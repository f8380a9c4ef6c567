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

/** How far trajecten are. A traject without a row has just been coupled. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Positions extends GenericRepository<Position, Tid> {
    /** Positions of several trajecten. */
    @Query("SELECT partnership_id, id, step, cycle, since, version FROM route_position"
            + " WHERE partnership_id = :partnershipId AND id IN (:trajectIds)")
    List<Position> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> trajectIds);

    /** Makes the row of a traject that was never moved. */
    @Query("""
            INSERT IGNORE INTO route_position (partnership_id, id, step, cycle, since, version)
            VALUES (:partnershipId, :trajectId, 'COUPLED', 1, :since, 0)""")
    void start(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, LocalDate since);

    /** The row of one, which stands still until this transaction ends. */
    @Query("SELECT partnership_id, id, step, cycle, since, version FROM route_position"
            + " WHERE partnership_id = :partnershipId AND id = :trajectId FOR UPDATE")
    Optional<Position> locked(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId);

    @Query("""
            UPDATE route_position SET step = :step, cycle = :cycle, since = :since, version = :version
            WHERE partnership_id = :partnershipId AND id = :trajectId""")
    int update(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID trajectId,
            RouteStep step,
            int cycle,
            LocalDate since,
            int version);

    /** Locks the position of a traject that exists, made when it was not there yet. */
    default Position lock(UUID partnershipId, UUID trajectId, LocalDate startsOn) {
        return locked(partnershipId, trajectId).orElseGet(() -> {
            start(partnershipId, trajectId, startsOn);
            return locked(partnershipId, trajectId).orElseThrow();
        });
    }
}
