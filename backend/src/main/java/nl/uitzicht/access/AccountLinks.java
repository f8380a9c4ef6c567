package nl.uitzicht.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Links have no tenant, as accounts have none: they are found by their secret. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountLinks extends GenericRepository<AccountLink, byte[]> {
    AccountLink save(AccountLink link);

    @Query(
            "SELECT id, account_id, expires_at, used_at FROM account_link WHERE id = :id AND used_at IS NULL AND expires_at > :now")
    Optional<AccountLink> usable(byte[] id, LocalDateTime now);

    /** Takes the link: 1 for the first who comes in time, else 0. */
    @Query("UPDATE account_link SET used_at = :now WHERE id = :id AND used_at IS NULL AND expires_at > :now")
    int use(byte[] id, LocalDateTime now);

    /** The other links of the account lead nowhere any more. */
    @Query("UPDATE account_link SET used_at = :now WHERE account_id = :accountId AND used_at IS NULL")
    void withdraw(@Uuid16 UUID accountId, LocalDateTime now);

    /** Forgets links that ended long ago. */
    @Query("DELETE FROM account_link WHERE expires_at < :before LIMIT 10000")
    int forget(LocalDateTime before);
}
