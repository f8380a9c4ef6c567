package nl.uitzicht.platform.mutations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AcceptedMutations extends GenericRepository<AcceptedMutation, Tid> {

    /** Takes the key: 1 when it is new, 0 when it was accepted before. A parallel attempt waits here for the first to end. */
    @Query("""
            INSERT IGNORE INTO accepted_mutation (partnership_id, membership_id, id, operation, content_hash, accepted_at)
            VALUES (:partnershipId, :membershipId, :id, :operation, :hash, :at)""")
    int claim(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID membershipId,
            @Uuid16 UUID id,
            String operation,
            byte[] hash,
            LocalDateTime at);

    @Query("""
            UPDATE accepted_mutation SET result_id = :resultId, result_version = :resultVersion
            WHERE partnership_id = :partnershipId AND membership_id = :membershipId AND id = :id""")
    int settle(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID membershipId,
            @Uuid16 UUID id,
            @Nullable @Uuid16 UUID resultId,
            int resultVersion);

    @Query("""
            SELECT content_hash, result_id, result_version FROM accepted_mutation
            WHERE partnership_id = :partnershipId AND membership_id = :membershipId AND id = :id""")
    Optional<AcceptedMutation> find(@Uuid16 UUID partnershipId, @Uuid16 UUID membershipId, @Uuid16 UUID id);

    /** Forgets what is older than a client may still send again. */
    @Query("DELETE FROM accepted_mutation WHERE partnership_id = :partnershipId AND accepted_at < :before")
    int forget(@Uuid16 UUID partnershipId, LocalDateTime before);
}
