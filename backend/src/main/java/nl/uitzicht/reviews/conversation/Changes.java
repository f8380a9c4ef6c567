package nl.uitzicht.reviews.conversation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** The history of what both share: every version kept until the review itself goes. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Changes extends GenericRepository<Change, Tid> {
    Change save(Change change);

    /** What happened after a version that somebody saw, the earliest first. */
    @Query("""
            SELECT * FROM review_change WHERE partnership_id = :partnershipId AND review_id = :reviewId AND version > :version
            ORDER BY version, id""")
    List<Change> since(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId, int version);

    /** What happened since a review was last said to be held, the earliest first; that somebody led it is the first of them. */
    @Query("""
            SELECT * FROM review_change WHERE partnership_id = :partnershipId AND review_id = :reviewId AND version >= (
                SELECT MAX(h.version) FROM review_change h
                WHERE h.partnership_id = :partnershipId AND h.review_id = :reviewId AND h.field = 'ledBy')
            ORDER BY version, id""")
    List<Change> sinceHeld(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);
}
