package nl.uitzicht.reviews.rounds;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Tid;

/** What the rest of the feature may ask about rounds. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RoundDirectory extends GenericRepository<ReviewRound, Tid> {
    Optional<ReviewRound> findById(Tid id);

    /** The first day of the month of a round; empty for an absent or foreign one. */
    default Optional<LocalDate> month(UUID partnershipId, UUID roundId) {
        return findById(new Tid(partnershipId, roundId)).map(ReviewRound::month);
    }
}
