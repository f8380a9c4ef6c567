package nl.uitzicht.surveys.invitations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Reached;
import nl.uitzicht.platform.tenancy.Tid;

/** Who was asked. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Invitations extends GenericRepository<Invitation, Tid> {
    /** Keeps a new one. */
    Invitation save(Invitation invitation);

    /** One of a partnership. */
    Optional<Invitation> findById(Tid id);

    /** Whether this traject was asked about before. */
    @Query("SELECT COUNT(*) FROM survey_invitation WHERE partnership_id = :partnershipId AND traject_id = :trajectId")
    int ofTraject(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId);

    /** The number of the next contact asked about it; to be called by one at a time. */
    @Query("""
            SELECT COALESCE(MAX(contact_number) + 1, 0) FROM survey_invitation
            WHERE partnership_id = :partnershipId AND traject_id = :trajectId""")
    int nextContact(@Uuid16 UUID partnershipId, @Uuid16 UUID trajectId);

    /** The one whose link this is; the partnership follows from it. */
    @Query("SELECT * FROM survey_invitation WHERE secret_hash = :secretHash AND state IN ('OPEN', 'USED')")
    Optional<Invitation> bySecret(byte[] secretHash);

    /** Lets one request of a link at a time through, until the transaction ends; empty when it was deleted. */
    @Query("SELECT * FROM survey_invitation WHERE partnership_id = :partnershipId AND id = :id FOR UPDATE")
    Optional<Invitation> lock(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /**
     * Takes it: 1 for the one answer, else 0; with a version only while that version of the draft lies there. Whatever told who and how far
     * is gone with it; no moment is kept (D27).
     */
    @Query("""
            UPDATE survey_invitation SET state = 'USED', recipient = NULL, recipient_name = NULL, mail_id = NULL, bounced = FALSE,
                   reminders = 0, draft = NULL, draft_version = 0, closes_after_days = NULL
            WHERE partnership_id = :partnershipId AND id = :id AND state = 'OPEN' AND draft_version = COALESCE(:version, draft_version)""")
    int use(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Nullable Integer version);

    /** Keeps what is filled in so far, when that version of it lies there: 1, else 0. */
    @Query("""
            UPDATE survey_invitation SET draft = :draft, draft_version = draft_version + 1
            WHERE partnership_id = :partnershipId AND id = :id AND state = 'OPEN' AND draft_version = :version""")
    int draft(@Uuid16 UUID partnershipId, @Uuid16 UUID id, byte[] draft, int version);

    /** Keeps what is filled in so far, whatever lies there. */
    @Query("""
            UPDATE survey_invitation SET draft = :draft, draft_version = draft_version + 1
            WHERE partnership_id = :partnershipId AND id = :id AND state = 'OPEN'""")
    int draft(@Uuid16 UUID partnershipId, @Uuid16 UUID id, byte[] draft);

    /** Deletes an invitation that was not answered, with its draft: 1, else 0. */
    @Query("DELETE FROM survey_invitation WHERE partnership_id = :partnershipId AND id = :id AND state = 'OPEN'")
    int forget(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** Is about to be mailed for the so-manieth time: 1 while it waits for an answer, else 0. */
    @Query("""
            UPDATE survey_invitation SET reminders = :reminders, bounced = FALSE
            WHERE partnership_id = :partnershipId AND id = :id AND state = 'OPEN'""")
    int remind(@Uuid16 UUID partnershipId, @Uuid16 UUID id, int reminders);

    /** A mail went: by which link it can be answered. */
    @Query("""
            UPDATE survey_invitation SET mail_id = :mailId, secret_hash = :secretHash, closes_after_days = :closesAfterDays
            WHERE partnership_id = :partnershipId AND id = :id AND state = 'OPEN'""")
    int mailed(
            @Uuid16 UUID partnershipId, @Uuid16 UUID id, @Uuid16 UUID mailId, byte[] secretHash, int closesAfterDays);

    /**
     * Asks again from today on, at another address, when it is within reach. With a new id, from which a new link follows: the one that was
     * sent before leads nowhere, and what was begun by it is gone.
     */
    @Query("""
            UPDATE survey_invitation t SET t.id = :newId, t.state = 'OPEN', t.recipient = :recipient, t.recipient_name = :name,
                   t.asked_on = :today, t.bounced = FALSE, t.secret_hash = NULL, t.mail_id = NULL, t.draft = NULL, t.draft_version = 0,
                   t.closes_after_days = NULL
            WHERE t.partnership_id = :partnershipId AND t.id = :id AND t.state IN ('OPEN', 'MISSING') AND""" + Reached.ROW)
    int readdress(
            @Uuid16 UUID partnershipId,
            @Uuid16 UUID id,
            @Nullable String reach,
            @Uuid16 UUID newId,
            String recipient,
            String name,
            LocalDate today);

    /** Those that nobody could be asked for, the first tried first. */
    @Query("""
            SELECT * FROM survey_invitation WHERE partnership_id = :partnershipId AND state = 'MISSING'
            ORDER BY asked_on, id""")
    List<Invitation> missing(@Uuid16 UUID partnershipId);

    /** Nobody tries to reach them any more: 1, else 0 when it was not on the list, or not within reach. Its link leads nowhere. */
    @Query("""
            UPDATE survey_invitation t SET t.state = 'GIVEN_UP', t.secret_hash = NULL, t.recipient = NULL, t.recipient_name = NULL,
                   t.mail_id = NULL, t.bounced = FALSE, t.reminders = 0, t.draft = NULL, t.draft_version = 0,
                   t.closes_after_days = NULL
            WHERE t.partnership_id = :partnershipId AND t.id = :id AND (t.state = 'MISSING' OR (t.state = 'OPEN' AND t.bounced))
              AND""" + Reached.ROW)
    int giveUp(@Uuid16 UUID partnershipId, @Uuid16 UUID id, @Nullable String reach);

    /** The link leads nowhere any more, and who it was sent to is forgotten. */
    @Query("""
            UPDATE survey_invitation SET state = 'CLOSED', secret_hash = NULL, recipient = NULL, recipient_name = NULL, mail_id = NULL,
                   bounced = FALSE, reminders = 0, draft = NULL, draft_version = 0, closes_after_days = NULL
            WHERE partnership_id = :partnershipId AND id = :id AND state = 'OPEN'""")
    int close(@Uuid16 UUID partnershipId, @Uuid16 UUID id);

    /** The used links stop thanking once everybody's time is over. */
    @Query("""
            UPDATE survey_invitation SET secret_hash = NULL
            WHERE partnership_id = :partnershipId AND state = 'USED' AND asked_on < :before AND secret_hash IS NOT NULL""")
    int forgetLinks(@Uuid16 UUID partnershipId, LocalDate before);

    /** Those without an answer, the first asked first. */
    @Query("""
            SELECT * FROM survey_invitation WHERE partnership_id = :partnershipId AND state = 'OPEN'
            ORDER BY asked_on, id""")
    List<Invitation> open(@Uuid16 UUID partnershipId);

    /** Marks those within reach that wait for an answer from this address, whatever its capitals; how many. */
    @Query("""
            UPDATE survey_invitation t SET t.bounced = TRUE
            WHERE t.partnership_id = :partnershipId AND t.state = 'OPEN' AND NOT t.bounced
              AND LOWER(t.recipient) = LOWER(:address) AND""" + Reached.ROW)
    int reported(@Uuid16 UUID partnershipId, @Nullable String reach, String address);

    /** Marks the one whose last mail this was; mails know no partnership. */
    @Query("UPDATE survey_invitation SET bounced = TRUE WHERE mail_id = :mailId AND state = 'OPEN'")
    int bounced(@Uuid16 UUID mailId);
}
