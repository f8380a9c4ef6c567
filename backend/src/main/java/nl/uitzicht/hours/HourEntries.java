package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
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
import nl.uitzicht.platform.tenancy.Reached;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HourEntries extends GenericRepository<HourEntry, Tid> {
    String COLUMNS =
            "partnership_id, id, membership_id, date, minutes, travel_minutes, activity_kind_id, traject_id, network_id, "
                    + "appointment_id, note, withdrawn, version, logged_at";

    HourEntry save(HourEntry entry);

    Optional<HourEntry> findById(Tid id);

    /** One entry of one expert, held until the transaction ends. */
    @Query("SELECT " + COLUMNS
            + " FROM hour_entry WHERE partnership_id = :partnershipId AND id = :id AND membership_id = :membershipId "
            + "FOR UPDATE")
    Optional<HourEntry> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Uuid16 UUID membershipId);

    @Query("SELECT COUNT(*) FROM hour_entry WHERE partnership_id = :partnershipId AND id = :id")
    int taken(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** Those that came out of workbooks, also what was withdrawn since. */
    @Query("SELECT id, brought_of FROM hour_entry WHERE partnership_id = :partnershipId AND brought_of IS NOT NULL")
    List<BroughtRow> brought(@Uuid16 UUID partnershipId);

    /** Remembers what expert, day, kind and place an entry was brought in for. */
    @Query("UPDATE hour_entry SET brought_of = :broughtOf WHERE partnership_id = :partnershipId AND id = :id")
    void bringOf(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Uuid16 UUID broughtOf);

    /** Writes the next version; 0 when another version stands than the one this follows. */
    @Query("""
            UPDATE hour_entry SET date = :date, minutes = :minutes, travel_minutes = :travelMinutes, activity_kind_id = :activityKindId,
                                  note = :note, withdrawn = :withdrawn, version = :version
            WHERE partnership_id = :partnershipId AND id = :id AND version = :version - 1""")
    int update(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            LocalDate date,
            int minutes,
            int travelMinutes,
            @Uuid16 UUID activityKindId,
            String note,
            boolean withdrawn,
            int version);

    /** Minutes of work and travel of one expert on one date, without one entry. */
    @Query("""
            SELECT COALESCE(SUM(minutes + travel_minutes), 0) FROM hour_entry
            WHERE partnership_id = :partnershipId AND membership_id = :membershipId AND date = :date AND NOT withdrawn AND id <> :without""")
    int minutesOn(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate date, @Uuid16 UUID without);

    /** Minutes of work and travel of every expert by date, between two dates. */
    @Query("""
            SELECT membership_id, date, CAST(SUM(minutes + travel_minutes) AS SIGNED) AS minutes FROM hour_entry
            WHERE partnership_id = :partnershipId AND date BETWEEN :from AND :to AND NOT withdrawn
            GROUP BY membership_id, date""")
    List<DayMinutes> minutesByDay(@Uuid16 UUID partnershipId, LocalDate from, LocalDate to);

    /** A page of what stands, or of what was withdrawn, newest first; {@code afterDate} and {@code afterId} are those of the last row before it. */
    @Query("SELECT " + COLUMNS + """
             FROM hour_line h
            WHERE partnership_id = :partnershipId AND withdrawn = :withdrawn AND date BETWEEN :from AND :to
              AND (:expertId IS NULL OR membership_id = :expertId)
              AND (:trajectId IS NULL OR traject_id = :trajectId)
              AND (:networkId IS NULL OR of_network_id = :networkId)
              AND (:regionId IS NULL OR of_region_id = :regionId)
              AND (:domainId IS NULL OR of_domain_id = :domainId)
              AND (:boardNumber IS NULL OR EXISTS (SELECT 1 FROM traject bt
                   JOIN school bs ON bs.partnership_id = bt.partnership_id AND bs.id = bt.school_id
                   WHERE bt.partnership_id = h.partnership_id AND bt.id = h.traject_id AND bs.board_number = :boardNumber))
              AND""" + Reached.HOURS + """
              AND (:afterDate IS NULL OR date < :afterDate OR (date = :afterDate AND id < :afterId))
            ORDER BY date DESC, id DESC LIMIT :limit""")
    List<HourEntry> page(
            @Uuid16 UUID partnershipId,
            boolean withdrawn,
            LocalDate from,
            LocalDate to,
            @Nullable @Uuid16 UUID expertId,
            @Nullable @Uuid16 UUID trajectId,
            @Nullable @Uuid16 UUID networkId,
            @Nullable @Uuid16 UUID regionId,
            @Nullable @Uuid16 UUID domainId,
            @Nullable String boardNumber,
            @Nullable String reach,
            @Nullable @Uuid16 UUID ownId,
            @Nullable LocalDate afterDate,
            @Nullable @Uuid16 UUID afterId,
            int limit);

    /** Minutes spent on each traject; travel only where the partnership counts it (D15). */
    @Query("""
            SELECT h.traject_id, CAST(SUM(h.minutes + IF(p.travel_counts, h.travel_minutes, 0)) AS SIGNED) AS minutes
            FROM hour_entry h JOIN partnership p ON p.id = h.partnership_id
            WHERE h.partnership_id = :partnershipId AND NOT h.withdrawn AND h.traject_id IN (:trajectIds)
            GROUP BY h.traject_id""")
    List<SpentMinutes> spent(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> trajectIds);

    /** The names of the schools of trajecten. */
    @Query("""
            SELECT t.id AS traject_id, s.name FROM traject t
            JOIN school s ON s.partnership_id = t.partnership_id AND s.id = t.school_id
            WHERE t.partnership_id = :partnershipId AND t.id IN (:trajectIds)""")
    List<SchoolOfTraject> schools(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> trajectIds);

    /** A text that differs as soon as an entry of this period is added, corrected or withdrawn. */
    @Query("""
            SELECT CONCAT_WS(' ', COUNT(*), COALESCE(SUM(version), 0), COALESCE(BIT_XOR(CRC32(CONCAT(HEX(id), ' ', version, ' ', withdrawn))), 0))
            FROM hour_entry
            WHERE partnership_id = :partnershipId AND membership_id = :membershipId AND date BETWEEN :from AND :to""")
    String mark(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate from, LocalDate to);

    /** Contracted hundredths of an fte on a date. */
    @Query("""
            SELECT fte_hundredths FROM expert_contract
            WHERE partnership_id = :partnershipId AND membership_id = :membershipId
              AND starts_on <= :date AND (ends_on IS NULL OR ends_on >= :date) ORDER BY starts_on DESC LIMIT 1""")
    Optional<Integer> fteHundredths(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate date);

    @Query("SELECT COUNT(*) FROM local_network WHERE partnership_id = :partnershipId AND id = :id")
    int networks(@Uuid16 UUID partnershipId, @Uuid16 UUID id);
}
