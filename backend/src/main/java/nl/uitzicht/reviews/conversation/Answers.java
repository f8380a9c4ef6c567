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

/** The expert's reflections: only the expert's until shared, gone at confirmation (D25). */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Answers extends GenericRepository<Answer, Tid> {
    Answer save(Answer answer);

    Answer update(Answer answer);

    Optional<Answer> findById(Tid id);

    @Query(
            "SELECT * FROM review_answer WHERE partnership_id = :partnershipId AND review_id = :reviewId AND code = :code FOR UPDATE")
    Optional<Answer> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId, String code);

    @Query("SELECT * FROM review_answer WHERE partnership_id = :partnershipId AND review_id = :reviewId")
    List<Answer> of(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);

    @Query("DELETE FROM review_answer WHERE partnership_id = :partnershipId AND review_id = :reviewId")
    void forget(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);
}
