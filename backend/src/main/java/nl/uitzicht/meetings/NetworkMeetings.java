package nl.uitzicht.meetings;

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

/** Keeps meetings; who may see which one is decided by who asks. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface NetworkMeetings extends GenericRepository<NetworkMeeting, Tid> {
    /** Adds one. */
    NetworkMeeting save(NetworkMeeting meeting);

    /** Keeps a changed one. */
    NetworkMeeting update(NetworkMeeting meeting);

    /** One, or nothing. */
    Optional<NetworkMeeting> findById(Tid id);

    /** The row, which stands still until this transaction ends. */
    @Query("SELECT * FROM network_meeting WHERE partnership_id = :partnershipId AND id = :id FOR UPDATE")
    Optional<NetworkMeeting> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** Those of some networks in a period, both ends included: what is nearest to a day first, so that no plan for later crowds out today. */
    @Query("""
            SELECT * FROM network_meeting
            WHERE partnership_id = :partnershipId AND network_id IN (:networkIds) AND date BETWEEN :fromDate AND :toDate
            ORDER BY ABS(DATEDIFF(date, :today)), date DESC, id DESC LIMIT :limit OFFSET :offset""")
    List<NetworkMeeting> nearest(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> networkIds,
            LocalDate fromDate,
            LocalDate toDate,
            LocalDate today,
            int limit,
            int offset);

    /** Those of networks that will take cases, from a day on, the first to come first; the first {@code most} of each network. */
    @Query("""
            SELECT partnership_id, id, network_id, kind, date, start_time, place, moved_from, cancelled_on, cancel_reason, version FROM (
              SELECT m.*, ROW_NUMBER() OVER (PARTITION BY network_id ORDER BY date, start_time, id) AS turn FROM network_meeting m
              WHERE partnership_id = :partnershipId AND network_id IN (:networkIds) AND date >= :fromDate
                AND cancelled_on IS NULL AND kind IN ('CASE', 'SUB_LIB')) coming
            WHERE turn <= :most ORDER BY date, start_time, id""")
    List<NetworkMeeting> coming(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> networkIds,
            LocalDate fromDate,
            int most);

    /** Some by id. */
    @Query("SELECT * FROM network_meeting WHERE partnership_id = :partnershipId AND id IN (:ids)")
    List<NetworkMeeting> byIds(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** Counts a change, when nobody changed it since {@code version}; gives the number of rows. */
    @Query("""
            UPDATE network_meeting SET version = version + 1
            WHERE partnership_id = :partnershipId AND id = :id AND version = :version""")
    int changed(@Uuid16 UUID partnershipId, @Uuid16 UUID id, int version);
}
