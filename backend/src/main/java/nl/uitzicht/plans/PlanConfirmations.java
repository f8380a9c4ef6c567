package nl.uitzicht.plans;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import nl.uitzicht.platform.tenancy.Tid;

/** Keeps who recorded which confirmation. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanConfirmations extends GenericRepository<PlanConfirmation, Tid> {
    PlanConfirmation save(PlanConfirmation confirmation);

    Optional<PlanConfirmation> findById(Tid id);

    void deleteById(Tid id);
}
