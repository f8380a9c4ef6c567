package nl.uitzicht.reviews.confirming;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.reviews.Side;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Confirmations extends GenericRepository<Confirmation, Tid> {
    Confirmation save(Confirmation confirmation);

    @Query("SELECT * FROM review_confirmation WHERE partnership_id = :partnershipId AND review_id = :reviewId")
    List<Confirmation> of(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);

    @Query("""
            SELECT COALESCE(c.name, m.name) AS name, c.side, c.agrees, c.answer, c.at FROM review_confirmation c
            JOIN membership m ON m.partnership_id = c.partnership_id AND m.id = c.membership_id
            WHERE c.partnership_id = :partnershipId AND c.review_id = :reviewId ORDER BY c.at, c.id""")
    List<NamedConfirmation> named(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId);

    @Query(
            "DELETE FROM review_confirmation WHERE partnership_id = :partnershipId AND review_id = :reviewId AND side = :side")
    int takeBack(@Uuid16 UUID partnershipId, @Uuid16 UUID reviewId, Side side);
}
