package nl.uitzicht.trajecten;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;

/** When trajecten were on hold, and why (D19). What is over stays as history. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TrajectHolds extends GenericRepository<TrajectHold, UUID> {
    /** Those that are on hold now. */
    @Query("""
            SELECT traject_id, starts_on, reason FROM traject_hold
            WHERE partnership_id = :partnershipId AND traject_id IN (:ids) AND ends_on IS NULL""")
    List<TrajectHold> current(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** Begins one. */
    @Query("""
            INSERT INTO traject_hold (partnership_id, id, traject_id, reason, starts_on)
            VALUES (:partnershipId, :id, :trajectId, :reason, :startsOn)""")
    void begin(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Uuid16 UUID trajectId, String reason, LocalDate startsOn);

    /** Ends the one that lasts, if any. */
    @Query("""
            UPDATE traject_hold SET ends_on = :endsOn
            WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND ends_on IS NULL""")
    void end(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, LocalDate endsOn);
}
