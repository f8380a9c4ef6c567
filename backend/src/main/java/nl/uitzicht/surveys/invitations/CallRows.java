package nl.uitzicht.surveys.invitations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CallRows extends GenericRepository<Call, Tid> {
    /** How long a handled call, with its name and number, is kept. */
    int KEPT_DAYS = 30;

    /** How long one that nobody handled waits: after so long nobody expects to be called. */
    int WAITING_DAYS = 180;

    /** Holds for a call c within reach, by its region or network, or without either (R16). */
    String REACHED = " (:reach IS NULL OR FIND_IN_SET(COALESCE(HEX(c.region_id), '-'), :reach)"
            + " OR FIND_IN_SET(HEX(c.network_id), :reach)) ";

    Call save(Call call);

    /** Those within reach that nobody handled yet, the longest waiting first. */
    @Query("""
            SELECT c.* FROM survey_call c WHERE c.partnership_id = :partnershipId AND c.handled_at IS NULL
              AND""" + REACHED + """
            ORDER BY c.asked_at, c.id LIMIT :limit""")
    List<Call> waiting(@Uuid16 UUID partnershipId, @Nullable String reach, int limit);

    @Query(
            "SELECT COUNT(*) FROM survey_call WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND handled_at IS NULL")
    int waitingOf(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId);

    /** How many wait that say just the same: a second tap, or a page that was not told that the first arrived. */
    @Query("""
            SELECT COUNT(*) FROM survey_call WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND handled_at IS NULL
              AND name = :name AND phone = :phone AND about = :about""")
    int alike(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId, String name, String phone, String about);

    @Query("""
            UPDATE survey_call c SET c.handled_at = :now
            WHERE c.partnership_id = :partnershipId AND c.id = :id AND c.handled_at IS NULL AND""" + REACHED)
    int handle(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Nullable String reach, LocalDateTime now);

    @Query("""
            DELETE FROM survey_call WHERE partnership_id = :partnershipId
              AND (handled_at < :handledBefore OR (handled_at IS NULL AND asked_at < :askedBefore))""")
    void forget(@Uuid16 UUID partnershipId, LocalDateTime handledBefore, LocalDateTime askedBefore);
}
