package nl.uitzicht.reviews.conversation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** The shared notes of reviews. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Notes extends GenericRepository<Note, Tid> {
    Note save(Note note);

    Note update(Note note);

    @Query("SELECT * FROM review_note WHERE partnership_id = :partnershipId AND review_id = :reviewId")
    List<Note> of(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);
}
