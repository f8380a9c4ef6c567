package nl.uitzicht.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Second factors and recovery codes belong to accounts and have no tenant either. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SecondFactors extends GenericRepository<SecondFactor, UUID> {
    @Query(
            "SELECT account_id, sealed_secret, confirmed_at, last_step, next_secret, next_until FROM second_factor WHERE account_id = :accountId")
    Optional<SecondFactor> of(@Uuid16 UUID accountId);

    /** Keeps a fresh secret, unless there is one already. */
    @Query(
            "INSERT IGNORE INTO second_factor (account_id, sealed_secret, last_step) VALUES (:accountId, :sealedSecret, 0)")
    void propose(@Uuid16 UUID accountId, byte[] sealedSecret);

    /** Takes a step: 1 for the first who shows its code, else 0. */
    @Query("UPDATE second_factor SET last_step = :step WHERE account_id = :accountId AND last_step < :step")
    int use(@Uuid16 UUID accountId, long step);

    @Query("UPDATE second_factor SET confirmed_at = :now WHERE account_id = :accountId AND confirmed_at IS NULL")
    int confirm(@Uuid16 UUID accountId, LocalDateTime now);

    /** Keeps the secret of another app, until then, beside the one of now. */
    @Query("UPDATE second_factor SET next_secret = :sealedSecret, next_until = :until WHERE account_id = :accountId")
    void proposeNext(@Uuid16 UUID accountId, byte[] sealedSecret, LocalDateTime until);

    /** The other app takes the place of the one of now: 1 while it is the one proposed, else 0. */
    @Query("""
            UPDATE second_factor SET sealed_secret = next_secret, last_step = :step, next_secret = NULL, next_until = NULL
            WHERE account_id = :accountId AND next_secret = :proposed""")
    int replace(@Uuid16 UUID accountId, byte[] proposed, long step);

    @Query("DELETE FROM second_factor WHERE account_id = :accountId")
    void forget(@Uuid16 UUID accountId);

    @Query("DELETE FROM recovery_code WHERE account_id = :accountId")
    void forgetRecovery(@Uuid16 UUID accountId);

    /** How many recovery codes are left; empty without an app. */
    @Query("""
            SELECT (SELECT COUNT(*) FROM recovery_code c WHERE c.account_id = f.account_id AND c.used_at IS NULL) AS codes_left
            FROM second_factor f JOIN account a ON a.id = f.account_id
            WHERE a.email = :email AND f.confirmed_at IS NOT NULL""")
    Optional<Integer> recoveryLeft(String email);

    @Query("INSERT INTO recovery_code (account_id, id) VALUES (:accountId, :id)")
    void addRecovery(@Uuid16 UUID accountId, byte[] id);

    /** Takes a recovery code: 1 the first time, else 0. */
    @Query("UPDATE recovery_code SET used_at = :now WHERE account_id = :accountId AND id = :id AND used_at IS NULL")
    int useRecovery(@Uuid16 UUID accountId, byte[] id, LocalDateTime now);
}
