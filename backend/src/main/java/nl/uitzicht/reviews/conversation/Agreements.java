package nl.uitzicht.reviews.conversation;

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

/** The agreements of reviews. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Agreements extends GenericRepository<Agreement, Tid> {
    Agreement save(Agreement agreement);

    Agreement update(Agreement agreement);

    void delete(Agreement agreement);

    Optional<Agreement> findById(Tid id);

    @Query(
            "SELECT * FROM review_agreement WHERE partnership_id = :partnershipId AND review_id = :reviewId ORDER BY made_at, id")
    List<Agreement> of(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);

    /** Those of an expert's reviews before a reference date that were held, confirmed by both or not yet, the open ones first. */
    @Query("""
            SELECT a.* FROM review_agreement a
            JOIN review r ON r.partnership_id = a.partnership_id AND r.id = a.review_id
            WHERE a.partnership_id = :partnershipId AND r.expert_id = :expertId AND r.state IN ('HELD', 'TO_CONFIRM', 'CONFIRMED') AND r.reference_date < :before
            ORDER BY a.state <> 'OPEN', a.due_on IS NULL, a.due_on, a.made_at, a.id LIMIT 60""")
    List<Agreement> before(@Uuid16 UUID partnershipId, @Uuid16 UUID expertId, LocalDate before);
}
