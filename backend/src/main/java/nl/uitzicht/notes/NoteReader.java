package nl.uitzicht.notes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Reads notes. Every statement says for whom: no one but the author ever gets a working note. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteReader extends GenericRepository<NoteView, UUID> {
    String NOTE = """
            SELECT n.id, n.traject_id, n.membership_id, m.name, n.cycle, n.phase, n.audience, n.addressee, n.text, n.moved_on, n.version, n.changed_at
            FROM phase_note n JOIN membership m ON m.partnership_id = n.partnership_id AND m.id = n.membership_id
            WHERE n.partnership_id = :partnershipId
            """;

    String OWN = """
              AND n.membership_id = :membershipId AND EXISTS (SELECT 1 FROM traject t
                  WHERE t.partnership_id = n.partnership_id AND t.id = n.traject_id AND (t.ends_on IS NULL OR COALESCE(t.closed_on, t.ends_on) >= :closedSince))
            """;

    /** The own notes of trajecten in use, the last changed first. */
    @Query(NOTE + OWN + " ORDER BY n.changed_at DESC, n.id LIMIT :limit OFFSET :offset")
    List<NoteView> own(
            @Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate closedSince, int limit, int offset);

    /** Differs when one of those is written, changed or gone. */
    @Query("""
            SELECT CONCAT_WS(' ', COUNT(*), COALESCE(SUM(n.version), 0), MAX(n.changed_at), BIT_XOR(CRC32(n.id)))
            FROM phase_note n WHERE n.partnership_id = :partnershipId""" + OWN)
    String mark(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, LocalDate closedSince);

    /** What an expert may read of a traject: the own notes; who is coupled today also what others wrote for the dossier or to hand over. */
    @Query(NOTE + """
              AND n.traject_id = :trajectId AND (n.membership_id = :membershipId OR (n.audience IN ('DOSSIER', 'HANDOVER') AND EXISTS
                  (SELECT 1 FROM traject_expert e WHERE e.partnership_id = n.partnership_id AND e.traject_id = n.traject_id
                     AND e.membership_id = :membershipId AND e.starts_on <= :today AND (e.ends_on IS NULL OR e.ends_on >= :today))))
            ORDER BY n.changed_at DESC, n.id LIMIT :limit OFFSET :offset""")
    List<NoteView> ofTraject(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID trajectId,
            @Uuid16 UUID membershipId,
            LocalDate today,
            int limit,
            int offset);

    /** An own summary for the dossier. */
    @Query(NOTE + " AND n.id = :id AND n.membership_id = :membershipId AND n.audience = 'DOSSIER'")
    Optional<NoteView> summary(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Uuid16 UUID membershipId);

    /** Null when it was removed since. */
    @Query(NOTE + " AND n.id = :id")
    @Nullable NoteView one(@Uuid16 UUID partnershipId, @Uuid16 UUID id);
}
