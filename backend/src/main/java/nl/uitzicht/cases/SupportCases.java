package nl.uitzicht.cases;

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
import nl.uitzicht.platform.tenancy.Tid;

/** Keeps cases. Who may see which one is decided by {@link CaseAccess}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SupportCases extends GenericRepository<SupportCase, Tid> {
    SupportCase save(SupportCase supportCase);

    SupportCase update(SupportCase supportCase);

    void deleteById(Tid id);

    Optional<SupportCase> findById(Tid id);

    /** The row, which stands still until this transaction ends. */
    @Query("SELECT * FROM support_case WHERE partnership_id = :partnershipId AND id = :id FOR UPDATE")
    Optional<SupportCase> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** A page of the cases of some networks, and with {@code outside} those of no network (R16), that were open on :openOn, the latest brought first. */
    @Query("""
            SELECT * FROM support_case
            WHERE partnership_id = :partnershipId AND (network_id IN (:networkIds) OR (:outside AND network_id IS NULL))
              AND (closed_on IS NULL OR closed_on > :openOn)
              AND (brought_on < :afterDate OR (brought_on = :afterDate AND id < :afterId))
            ORDER BY brought_on DESC, id DESC LIMIT :limit""")
    List<SupportCase> ofNetworks(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> networkIds,
            boolean outside,
            LocalDate openOn,
            LocalDate afterDate,
            @Uuid16 UUID afterId,
            int limit);

    /** A page of some schools' own cases, the latest brought first. */
    @Query("""
            SELECT * FROM support_case
            WHERE partnership_id = :partnershipId AND school_id IN (:schoolIds)
              AND (brought_on < :afterDate OR (brought_on = :afterDate AND id < :afterId))
            ORDER BY brought_on DESC, id DESC LIMIT :limit""")
    List<SupportCase> ofSchools(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> schoolIds,
            LocalDate afterDate,
            @Uuid16 UUID afterId,
            int limit);

    /** The cases of a meeting, which stand still until this transaction ends; so does that there are no others. */
    @Query("SELECT * FROM support_case WHERE partnership_id = :partnershipId AND meeting_id = :meetingId FOR UPDATE")
    List<SupportCase> lockOfMeeting(@Uuid16 UUID partnershipId, @Uuid16 UUID meetingId);

    /** The open cases of a network that were brought to no meeting in particular. */
    @Query("""
            SELECT * FROM support_case
            WHERE partnership_id = :partnershipId AND network_id = :networkId AND meeting_id IS NULL
              AND outcome IS NULL AND closed_on IS NULL""")
    List<SupportCase> waitingIn(@Uuid16 UUID partnershipId, @Uuid16 UUID networkId);

    /** Carries the open cases of a meeting to another one, or to none. */
    @Query("""
            UPDATE support_case SET meeting_id = :toId, carried_from_id = :fromId, version = version + 1
            WHERE partnership_id = :partnershipId AND meeting_id = :fromId AND outcome IS NULL AND closed_on IS NULL""")
    void carry(@Uuid16 UUID partnershipId, @Uuid16 UUID fromId, @Nullable @Uuid16 UUID toId);

    /** The open cases that were last carried from a meeting, which stand still until this transaction ends. */
    @Query("""
            SELECT * FROM support_case
            WHERE partnership_id = :partnershipId AND carried_from_id = :meetingId AND outcome IS NULL AND closed_on IS NULL
            FOR UPDATE""")
    List<SupportCase> lockCarriedFrom(@Uuid16 UUID partnershipId, @Uuid16 UUID meetingId);

    /** Brings those back to that meeting. */
    @Query("""
            UPDATE support_case SET meeting_id = :meetingId, carried_from_id = NULL, version = version + 1
            WHERE partnership_id = :partnershipId AND carried_from_id = :meetingId AND outcome IS NULL AND closed_on IS NULL""")
    void bringBack(@Uuid16 UUID partnershipId, @Uuid16 UUID meetingId);

    /** Closes those decided before one day, and those brought before another that got no outcome. */
    @Query("""
            UPDATE support_case SET closed_on = :today, version = version + 1
            WHERE partnership_id = :partnershipId AND closed_on IS NULL
              AND (decided_on < :decidedBefore OR (decided_on IS NULL AND brought_on < :broughtBefore))""")
    void closeOld(@Uuid16 UUID partnershipId, LocalDate today, LocalDate decidedBefore, LocalDate broughtBefore);
}
