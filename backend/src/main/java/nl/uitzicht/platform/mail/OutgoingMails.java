package nl.uitzicht.platform.mail;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Mails have no tenant: an account, which a mail may be about, has none either (D1). */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OutgoingMails extends GenericRepository<OutgoingMail, UUID> {
    OutgoingMail save(OutgoingMail mail);

    /** Locks what is due and what no other node holds. */
    @Query(
            "SELECT * FROM outgoing_mail WHERE next_attempt_at <= :now ORDER BY next_attempt_at LIMIT :limit FOR UPDATE SKIP LOCKED")
    List<OutgoingMail> lockDue(LocalDateTime now, int limit);

    /** Keeps a mail from the other nodes until that moment, when a node that fell over no longer holds it. */
    @Query("UPDATE outgoing_mail SET next_attempt_at = :until, attempts = attempts + 1 WHERE id = :id")
    void lease(@Uuid16 UUID id, LocalDateTime until);

    @Query("""
            UPDATE outgoing_mail SET sent_at = :now, next_attempt_at = NULL, plain = NULL, html = NULL, calendar = NULL, last_error = NULL
            WHERE id = :id""")
    void sent(@Uuid16 UUID id, LocalDateTime now);

    @Query("UPDATE outgoing_mail SET next_attempt_at = :next, last_error = :error WHERE id = :id")
    void postpone(@Uuid16 UUID id, LocalDateTime next, String error);

    @Query("""
            UPDATE outgoing_mail SET given_up_at = :now, next_attempt_at = NULL, plain = NULL, html = NULL, calendar = NULL, last_error = :error
            WHERE id = :id""")
    void giveUp(@Uuid16 UUID id, LocalDateTime now, @Nullable String error);

    /** Forgets records of mails that went or were given up. */
    @Query("DELETE FROM outgoing_mail WHERE next_attempt_at IS NULL AND created_at < :before LIMIT 10000")
    int forget(LocalDateTime before);

    @Query("SELECT * FROM outgoing_mail ORDER BY created_at DESC, id DESC LIMIT :limit")
    List<OutgoingMail> newest(int limit);
}
