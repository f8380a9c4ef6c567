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
interface Questionnaires extends GenericRepository<Questionnaire, Tid> {
    Questionnaire save(Questionnaire questionnaire);

    @Query("SELECT * FROM review_questionnaire WHERE partnership_id = :partnershipId ORDER BY number DESC LIMIT 1")
    Optional<Questionnaire> newest(@Uuid16 UUID partnershipId);
}
