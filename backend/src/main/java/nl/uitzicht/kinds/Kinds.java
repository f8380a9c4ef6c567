package nl.uitzicht.kinds;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** Keeps the kinds of work. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Kinds extends GenericRepository<ActivityKind, Tid> {
    ActivityKind save(ActivityKind kind);

    void saveAll(List<ActivityKind> kinds);

    /** A page of all of them: those in use first, in their order; {@code after} is the position in that order. */
    @Query(KindDirectory.SELECT
            + "WHERE partnership_id = :partnershipId ORDER BY retired, position, name, id LIMIT :limit OFFSET :after")
    List<ActivityKind> page(@Uuid16 UUID partnershipId, int limit, int after);

    /** One, held until the transaction ends. */
    @Query(KindDirectory.SELECT + "WHERE partnership_id = :partnershipId AND id = :id FOR UPDATE")
    Optional<ActivityKind> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** How many have this name, whatever the capitals, without one of them. */
    @Query(
            "SELECT COUNT(*) FROM activity_kind WHERE partnership_id = :partnershipId AND name = :name AND id <> :without")
    int named(@Uuid16 UUID partnershipId, String name, @Uuid16 UUID without);

    /** Those in use, held, so that two who retire at once do not retire the last two. */
    @Query(KindDirectory.SELECT + "WHERE partnership_id = :partnershipId AND NOT retired ORDER BY id FOR UPDATE")
    List<ActivityKind> lockCurrent(@Uuid16 UUID partnershipId);

    @Query("SELECT COALESCE(MAX(position), 0) FROM activity_kind WHERE partnership_id = :partnershipId")
    int lastPosition(@Uuid16 UUID partnershipId);

    /** Writes the next version. */
    @Query("""
            UPDATE activity_kind SET name = :name, not_for_experts = :notForExperts, retired = :retired, version = version + 1
            WHERE partnership_id = :partnershipId AND id = :id""")
    void change(
            @Uuid16 UUID partnershipId, @Uuid16 UUID id, String name, @Nullable String notForExperts, boolean retired);
}
