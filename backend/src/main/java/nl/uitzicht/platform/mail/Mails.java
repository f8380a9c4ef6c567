package nl.uitzicht.platform.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Takes mails. A mail is written down in the caller's transaction: it goes if and only if what it tells about was committed. */
@Singleton
public class Mails {
    private final OutgoingMails outgoing;
    private final Clock clock;

    Mails(OutgoingMails outgoing, Clock clock) {
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** Takes a mail; it is sent soon after the commit, and {@link MailGivenUp} names it by the id given here. Refused, by exception, outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID enqueue(Mail mail) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        outgoing.save(OutgoingMail.of(id, mail, now));
        return id;
    }
}
