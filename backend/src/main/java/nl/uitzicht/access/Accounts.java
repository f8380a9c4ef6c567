package nl.uitzicht.access;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Accounts have no tenant: one person may work for two partnerships. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Accounts extends GenericRepository<Account, UUID> {
    Optional<Account> findByEmail(String email);

    Account save(Account account);
}
