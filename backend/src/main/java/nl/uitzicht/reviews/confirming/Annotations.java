package nl.uitzicht.reviews.confirming;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Annotations extends GenericRepository<Annotation, Tid> {
    Annotation save(Annotation annotation);

    @Query("""
            SELECT a.id, COALESCE(a.name, m.name) AS name, a.text, a.at FROM review_annotation a
            JOIN membership m ON m.partnership_id = a.partnership_id AND m.id = a.membership_id
            WHERE a.partnership_id = :partnershipId AND a.review_id = :reviewId ORDER BY a.at, a.id""")
    List<NamedAnnotation> of(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);
}
