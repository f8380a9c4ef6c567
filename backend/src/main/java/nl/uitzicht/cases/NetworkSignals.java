package nl.uitzicht.cases;

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

/** Keeps signals. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NetworkSignals extends GenericRepository<NetworkSignal, Tid> {
    NetworkSignal save(NetworkSignal signal);

    Optional<NetworkSignal> findById(Tid id);

    @Query("""
            SELECT * FROM network_signal
            WHERE partnership_id = :partnershipId AND network_id IN (:networkIds)
              AND (recorded_on < :afterDate OR (recorded_on = :afterDate AND id < :afterId))
            ORDER BY recorded_on DESC, id DESC LIMIT :limit""")
    List<NetworkSignal> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> networkIds,
            LocalDate afterDate,
            @Uuid16 UUID afterId,
            int limit);
}
