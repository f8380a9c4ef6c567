package nl.uitzicht.reviews.confirming;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.database.UuidBytes;
import nl.uitzicht.platform.tenancy.Tid;

/** Frozen copies of reviews. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Copies extends GenericRepository<Copy, Tid> {
    Copy save(Copy copy);

    /** The latest copy of each review that is being confirmed or was. */
    @Query("""
            SELECT c.* FROM review_copy c
            JOIN review r ON r.partnership_id = c.partnership_id AND r.id = c.review_id AND r.state IN ('TO_CONFIRM', 'CONFIRMED')
            WHERE c.partnership_id = :partnershipId AND c.review_id IN (:reviewIds)
              AND c.number = (SELECT MAX(d.number) FROM review_copy d
                              WHERE d.partnership_id = c.partnership_id AND d.review_id = c.review_id)""")
    List<Copy> standing(
            @Uuid16 UUID partnershipId,
            @TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class) @Expandable List<UUID> reviewIds);

    @Query("SELECT COUNT(*) FROM review_copy WHERE partnership_id = :partnershipId AND review_id = :reviewId")
    int made(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);
}
