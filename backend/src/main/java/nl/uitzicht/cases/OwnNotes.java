package nl.uitzicht.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** Keeps own notes; no statement reads another's. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OwnNotes extends GenericRepository<OwnNote, Tid> {
    OwnNote save(OwnNote note);

    OwnNote update(OwnNote note);

    void deleteById(Tid id);

    Optional<OwnNote> findById(Tid id);

    @Query("""
            SELECT * FROM own_note WHERE partnership_id = :partnershipId AND membership_id = :membershipId
              AND (done > :afterDone OR (done = :afterDone
                AND (changed_on < :afterDate OR (changed_on = :afterDate AND id < :afterId))))
            ORDER BY done, changed_on DESC, id DESC LIMIT :limit""")
    List<OwnNote> of(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID membershipId,
            boolean afterDone,
            LocalDate afterDate,
            @Uuid16 UUID afterId,
            int limit);

    /** Removes everybody's notes about a case that is gone. */
    @Query("DELETE FROM own_note WHERE partnership_id = :partnershipId AND case_id = :caseId")
    void removeAbout(@Uuid16 UUID partnershipId, @Uuid16 UUID caseId);

    /** Removes notes about cases that are gone or closed before a day, and points of a work list that nobody touched since {@code listBefore}. */
    @Query("""
            DELETE FROM own_note WHERE partnership_id = :partnershipId AND (
                (case_id IS NULL AND changed_on < :listBefore)
                OR (case_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM support_case g WHERE g.partnership_id = own_note.partnership_id AND g.id = own_note.case_id))
                OR case_id IN (SELECT c.id FROM support_case c WHERE c.partnership_id = :partnershipId AND c.closed_on < :closedBefore))""")
    void removeOld(@Uuid16 UUID partnershipId, LocalDate closedBefore, LocalDate listBefore);
}
