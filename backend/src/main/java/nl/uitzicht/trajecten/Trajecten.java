package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** Writes trajecten. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Trajecten extends GenericRepository<TrajectRow, Tid> {
    TrajectRow save(TrajectRow traject);

    boolean existsById(Tid id);

    /** Who was coupled to these trajecten, and when; ended by their own end. */
    @Query("""
            SELECT e.traject_id, e.membership_id AS expert_id, e.starts_on,
                   CASE WHEN t.ends_on IS NULL OR e.ends_on < t.ends_on THEN e.ends_on ELSE t.ends_on END AS ends_on
            FROM traject_expert e
            JOIN traject t ON t.partnership_id = e.partnership_id AND t.id = e.traject_id
            WHERE e.partnership_id = :partnershipId AND e.traject_id IN (:trajectIds)""")
    List<BringTrajecten.Period> periods(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> trajectIds);

    /** Which of these there are. */
    @Query("SELECT id, school_id, starts_on FROM traject WHERE partnership_id = :partnershipId AND id IN (:ids)")
    List<BringTrajecten.Standing> existing(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> ids);

    /** The row, which stands still until this transaction ends. */
    @Query("SELECT * FROM traject WHERE partnership_id = :partnershipId AND id = :id FOR UPDATE")
    Optional<TrajectRow> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    @Query("UPDATE traject SET version = version + 1 WHERE partnership_id = :partnershipId AND id = :id")
    void changed(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** Closes it as of a last day; {@code closedOn} is the day that was recorded. */
    @Query("""
            UPDATE traject SET state = 'CLOSED', ending = :ending, ends_on = :endsOn, closed_on = :closedOn,
                   without_contact_reason = :withoutContactReason, version = version + 1
            WHERE partnership_id = :partnershipId AND id = :id""")
    void close(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            TrajectEnding ending,
            LocalDate endsOn,
            LocalDate closedOn,
            @Nullable String withoutContactReason);

    /** What the expert advised at the closing. */
    @Query(
            "UPDATE traject SET closing_next = :next, closing_advice = :advice WHERE partnership_id = :partnershipId AND id = :id")
    void advise(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Nullable ClosingNext next, @Nullable String advice);

    /** Puts it on hold, or takes it up again. */
    @Query(
            "UPDATE traject SET state = :state, version = version + 1 WHERE partnership_id = :partnershipId AND id = :id")
    void stand(@Uuid16 UUID partnershipId, @Uuid16 UUID id, TrajectState state);

    /** Couples an expert from a date on. */
    @Query("""
            INSERT INTO traject_expert (partnership_id, id, traject_id, membership_id, lead_expert, starts_on)
            VALUES (:partnershipId, :id, :trajectId, :membershipId, :lead, :startsOn)""")
    void couple(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            @Uuid16 UUID trajectId,
            @Uuid16 UUID membershipId,
            boolean lead,
            LocalDate startsOn);

    /** Ends every coupling that would last longer than the traject. */
    @Query("""
            UPDATE traject_expert SET ends_on = :endsOn
            WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND (ends_on IS NULL OR ends_on > :endsOn)""")
    void endCouplings(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, LocalDate endsOn);

    /** Ends the coupling of one expert that would last on {@code from}. */
    @Query("""
            UPDATE traject_expert SET ends_on = :lastDay
            WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND membership_id = :membershipId
              AND (ends_on IS NULL OR ends_on >= :from)""")
    void endCoupling(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID trajectId,
            @Uuid16 UUID membershipId,
            LocalDate from,
            LocalDate lastDay);

    /** Forgets the coupling of one expert that was to begin on {@code from} or later, after today: nothing was done in it. */
    @Query("""
            DELETE FROM traject_expert
            WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND membership_id = :membershipId
              AND starts_on >= :from AND starts_on > :today""")
    void uncouple(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID trajectId,
            @Uuid16 UUID membershipId,
            LocalDate from,
            LocalDate today);

    /** Gives one coupling its last day. */
    @Query("UPDATE traject_expert SET ends_on = :lastDay WHERE partnership_id = :partnershipId AND id = :id")
    void endOne(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate lastDay);

    /** Ends what one expert does on this day as a fellow; what is planned for later, or as the lead, stands. */
    @Query("""
            UPDATE traject_expert SET ends_on = :lastDay
            WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND membership_id = :membershipId AND NOT lead_expert
              AND starts_on <= :lastDay AND (ends_on IS NULL OR ends_on >= :lastDay)""")
    void endFellow(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, @Uuid16 UUID membershipId, LocalDate lastDay);

    /** Ends every coupling of one expert that would last longer than this day. */
    @Query("""
            UPDATE traject_expert SET ends_on = :lastDay
            WHERE partnership_id = :partnershipId AND membership_id = :membershipId AND (ends_on IS NULL OR ends_on > :lastDay)""")
    void endCouplingsOf(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate lastDay);

    /** Adds what was agreed; earlier agreements stay as history. */
    @Query("""
            INSERT INTO traject_agreement (partnership_id, id, traject_id, minutes, from_date, recorded_by, recorded_at)
            VALUES (:partnershipId, :id, :trajectId, :minutes, :fromDate, :recordedBy, :recordedAt)""")
    void agree(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            @Uuid16 UUID trajectId,
            int minutes,
            LocalDate fromDate,
            @Uuid16 UUID recordedBy,
            LocalDateTime recordedAt);

    /** From which day the newest agreement that holds on a day does so. */
    @Query("""
            SELECT MAX(from_date) FROM traject_agreement
            WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND from_date <= :today""")
    Optional<LocalDate> latestAgreement(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, LocalDate today);

    @Query(
            "DELETE FROM traject_agreement WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND id = :id")
    void disagree(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, @Uuid16 UUID id);
}
