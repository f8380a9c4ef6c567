package nl.uitzicht.surveys.invitations;

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

    Call save(Call call);

    /** Those nobody handled yet, the longest waiting first. */
    @Query("""
            SELECT * FROM survey_call WHERE partnership_id = :partnershipId AND handled_at IS NULL
            ORDER BY asked_at, id LIMIT :limit""")
    List<Call> waiting(@Uuid16 UUID partnershipId, int limit);

    @Query(
            "SELECT COUNT(*) FROM survey_call WHERE partnership_id = :partnershipId AND traject_id = :trajectId AND handled_at IS NULL")
    int waitingOf(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId);

    @Query("""
            UPDATE survey_call SET handled_at = :now
            WHERE partnership_id = :partnershipId AND id = :id AND handled_at IS NULL""")
    int handle(@Uuid16 UUID partnershipId, @Uuid16 UUID id, LocalDateTime now);

    @Query("DELETE FROM survey_call WHERE partnership_id = :partnershipId AND handled_at < :before")
    void forget(@Uuid16 UUID partnershipId, LocalDateTime before);
}
