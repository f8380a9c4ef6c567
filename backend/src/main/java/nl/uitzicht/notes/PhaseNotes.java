package nl.uitzicht.notes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.route.RouteStep;
import nl.uitzicht.route.SchoolFunction;

/** Writes notes, and lets them go in time. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PhaseNotes extends GenericRepository<PhaseNote, Tid> {
    PhaseNote save(PhaseNote note);

    Optional<PhaseNote> findById(Tid id);

    /** An own note, which stands still until this transaction ends. */
    @Query("""
            SELECT partnership_id, id, traject_id, membership_id, cycle, phase, audience, addressee, text, moved_on, version, written_at, changed_at
            FROM phase_note WHERE partnership_id = :partnershipId AND id = :id AND membership_id = :membershipId FOR UPDATE""")
    Optional<PhaseNote> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Uuid16 UUID membershipId);

    @Query("""
            UPDATE phase_note SET phase = :phase, addressee = :addressee, text = :text, version = :version, changed_at = :changedAt
            WHERE partnership_id = :partnershipId AND id = :id""")
    int update(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            RouteStep phase,
            @Nullable SchoolFunction addressee,
            String text,
            int version,
            LocalDateTime changedAt);

    @Query("""
            UPDATE phase_note SET moved_on = :movedOn, version = version + 1
            WHERE partnership_id = :partnershipId AND id = :id""")
    void moved(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDate movedOn);

    @Query("DELETE FROM phase_note WHERE partnership_id = :partnershipId AND id = :id")
    void delete(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** Removes summaries that were moved to the dossier on or before a day. */
    @Query("DELETE FROM phase_note WHERE partnership_id = :partnershipId AND moved_on <= :until")
    int removeMoved(@Uuid16 UUID partnershipId, LocalDate until);

    /** Removes notes of an audience of trajecten that closed on or before a day, and were recorded as closed by then. */
    @Query("""
            DELETE FROM phase_note WHERE partnership_id = :partnershipId AND audience = :audience AND traject_id IN
            (SELECT t.id FROM traject t WHERE t.partnership_id = :partnershipId AND t.ends_on <= :until
               AND COALESCE(t.closed_on, t.ends_on) <= :until)""")
    int removeClosed(@Uuid16 UUID partnershipId, Audience audience, LocalDate until);
}
