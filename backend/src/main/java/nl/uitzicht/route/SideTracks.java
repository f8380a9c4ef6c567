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

/** The HGD side tracks. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SideTracks extends GenericRepository<SideTrack, Tid> {
    SideTrack save(SideTrack track);

    Optional<SideTrack> findById(Tid id);

    /** How many of a traject have not ended. */
    @Query(
            "SELECT COUNT(*) FROM side_track WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND ends_on IS NULL")
    int open(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId);

    /** How many of one expert on a traject have not ended. */
    @Query("""
            SELECT COUNT(*) FROM side_track
            WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND membership_id = :expertId AND ends_on IS NULL""")
    int openOf(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, @Uuid16 UUID expertId);

    /** Ends one that has not ended; 0 when it has. */
    @Query("""
            UPDATE side_track SET ends_on = :endsOn, version = version + 1
            WHERE partnership_id = :partnershipId AND id = :id AND ends_on IS NULL""")
    int end(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate endsOn);

    /** Ends those of a traject that closes. */
    @Query("""
            UPDATE side_track SET ends_on = :endsOn, version = version + 1
            WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND ends_on IS NULL""")
    void endAll(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, LocalDate endsOn);

    /** The side tracks of several trajecten, the last first. */
    @Query("""
            SELECT s.id, s.traject_id, s.cycle, s.membership_id, m.name, s.begins_on, s.ends_on, s.version FROM side_track s
            JOIN membership m ON m.partnership_id = s.partnership_id AND m.id = s.membership_id
            WHERE s.partnership_id = :partnershipId AND s.traject_id IN (:trajectIds) ORDER BY s.begins_on DESC, s.id DESC""")
    List<NamedSideTrack> of(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> trajectIds);
}
