package nl.uitzicht.cases;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Tid;

/** Keeps that checks were overruled. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TextOverrules extends GenericRepository<TextOverrule, Tid> {
    void saveAll(List<TextOverrule> overrules);

    /** Keeps what the writer of a case said. */
    default void keep(Caller caller, Tid supportCase, List<Overrule> said, LocalDate today) {
        if (!said.isEmpty()) {
            saveAll(said.stream()
                    .map(one -> new TextOverrule(
                            caller.tid(UuidCreator.getTimeOrderedEpoch()),
                            supportCase.id(),
                            one.field(),
                            one.kind(),
                            one.reason(),
                            caller.membershipId(),
                            today))
                    .toList());
        }
    }
}
