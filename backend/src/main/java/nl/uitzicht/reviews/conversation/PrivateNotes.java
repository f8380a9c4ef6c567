package nl.uitzicht.reviews.conversation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** Notes that only their owner reads; gone at confirmation (D25). */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PrivateNotes extends GenericRepository<PrivateNote, Tid> {
    PrivateNote save(PrivateNote note);

    PrivateNote update(PrivateNote note);

    @Query(
            "SELECT * FROM review_private_note WHERE partnership_id = :partnershipId AND review_id = :reviewId AND owner_id = :ownerId")
    Optional<PrivateNote> of(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId, @Uuid16 UUID ownerId);

    @Query("DELETE FROM review_private_note WHERE partnership_id = :partnershipId AND review_id = :reviewId")
    void forget(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);
}
