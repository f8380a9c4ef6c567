package nl.uitzicht.coupling;

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

/** Keeps when experts are not available. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Unavailabilities extends GenericRepository<Unavailability, Tid> {
    Unavailability save(Unavailability period);

    Optional<Unavailability> findById(Tid id);

    void deleteById(Tid id);

    @Query(
            "SELECT * FROM expert_unavailability WHERE partnership_id = :partnershipId AND ends_on >= :fromDate ORDER BY starts_on, id")
    List<Unavailability> from(@Uuid16 UUID partnershipId, LocalDate fromDate);
}
