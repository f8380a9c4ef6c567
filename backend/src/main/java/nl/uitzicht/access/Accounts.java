package nl.uitzicht.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Accounts have no tenant: one person may work for two partnerships. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Accounts extends GenericRepository<Account, UUID> {
    Optional<Account> findByEmail(String email);

    Account save(Account account);

    @Query("UPDATE account SET password_hash = :hash WHERE id = :id")
    void setPassword(@Uuid16 UUID id, String hash);

    /** Ends every session of the account, in all partnerships. */
    @Query("""
            UPDATE session SET ended_at = :now WHERE ended_at IS NULL AND (partnership_id, membership_id) IN
                (SELECT m.partnership_id, m.id FROM membership m WHERE m.account_id = :id)""")
    void endSessions(@Uuid16 UUID id, LocalDateTime now);
}
