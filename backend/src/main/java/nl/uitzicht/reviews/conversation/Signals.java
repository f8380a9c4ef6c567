package nl.uitzicht.reviews.conversation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** The signals of a round. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Signals extends GenericRepository<Signal, Tid> {
    Signal save(Signal signal);

    Signal update(Signal signal);

    Optional<Signal> findById(Tid id);

    @Query("SELECT * FROM review_signal WHERE partnership_id = :partnershipId AND review_id = :reviewId")
    List<Signal> rows(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);

    @Query("""
            SELECT s.id, m.name AS author, s.text, s.answer, s.recorded_on FROM review_signal s
            JOIN membership m ON m.partnership_id = s.partnership_id AND m.id = s.author_id
            WHERE s.partnership_id = :partnershipId AND s.review_id = :reviewId ORDER BY s.recorded_on, s.id""")
    List<NamedSignal> of(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);

    /** Names of schools of the partnership that stand in a text: a signal names none. */
    @Query("""
            SELECT COUNT(*) FROM school WHERE partnership_id = :partnershipId AND CHAR_LENGTH(name) > 3
              AND LOCATE(LOWER(name), LOWER(:text)) > 0""")
    int schoolsNamed(@Uuid16 UUID partnershipId, String text);

    @Query("DELETE FROM review_signal WHERE partnership_id = :partnershipId AND review_id = :reviewId")
    void forget(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);
}
