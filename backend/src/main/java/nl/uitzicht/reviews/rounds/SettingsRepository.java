package nl.uitzicht.reviews.rounds;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SettingsRepository extends GenericRepository<ReviewSettings, Tid> {
    @Query("SELECT * FROM review_settings WHERE partnership_id = :partnershipId")
    Optional<ReviewSettings> of(@Uuid16 UUID partnershipId);

    ReviewSettings save(ReviewSettings settings);

    ReviewSettings update(ReviewSettings settings);
}
