package nl.uitzicht.platform.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.uitzicht.platform.database.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, on each node, without two nodes taking the same mail. A refused delivery is tried again later and later; after the
 * last of {@link #WAITS}, and at once when the server says that there is no such address, the mail is given up and the record says why. A node that falls over between the server's "yes" and our
 * record of it sends the mail a second time, under the same Message-ID.
 */
@Singleton
@Requires(beans = Smtp.class)
class MailSender {
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));
    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int BATCH = 10;
    private static final int ERROR_LENGTH = 200;

    private final OutgoingMails outgoing;
    private final Smtp smtp;
    private final Transactions transactions;
    private final ApplicationEventPublisher<MailGivenUp> givenUp;
    private final Clock clock;

    MailSender(
            OutgoingMails outgoing,
            Smtp smtp,
            Transactions transactions,
            ApplicationEventPublisher<MailGivenUp> givenUp,
            Clock clock) {
        this.outgoing = outgoing;
        this.smtp = smtp;
        this.transactions = transactions;
        this.givenUp = givenUp;
        this.clock = clock;
    }

    /** Tries everything that is due once. */
    @Scheduled(fixedDelay = "${uitzicht.mail.interval:5s}")
    void sendDue() {
        for (List<OutgoingMail> batch = claim(); !batch.isEmpty(); batch = claim()) {
            batch.forEach(this::send);
        }
    }

    /** Forgets the records of a month ago. */
    @Scheduled(fixedDelay = "24h", initialDelay = "10m")
    void forget() {
        outgoing.forget(now().minus(KEPT));
    }

    private List<OutgoingMail> claim() {
        return transactions.write(() -> {
            List<OutgoingMail> due = outgoing.lockDue(now(), BATCH);
            due.forEach(mail -> outgoing.lease(mail.id(), now().plus(LEASE)));
            return due;
        });
    }

    private void send(OutgoingMail mail) {
        try {
            smtp.deliver(mail);
            outgoing.sent(mail.id(), now());
        } catch (MessagingException | RuntimeException e) {
            refused(mail, e);
        }
    }

    private void refused(OutgoingMail mail, Exception e) {
        String error = shortened(e.toString());
        if (mail.attempts() < WAITS.size() && !Undeliverable.forGood(e)) {
            LOG.warn(
                    "Mail {} was not taken and is tried again: {}",
                    mail.id(),
                    e.getClass().getSimpleName());
            outgoing.postpone(mail.id(), now().plus(WAITS.get(mail.attempts())), error);
        } else {
            LOG.error(
                    "Mail {} is given up after {} attempts: {}",
                    mail.id(),
                    mail.attempts() + 1,
                    e.getClass().getSimpleName());
            outgoing.giveUp(mail.id(), now(), error);
            givenUp.publishEvent(new MailGivenUp(mail.id()));
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String shortened(String text) {
        return text.length() <= ERROR_LENGTH ? text : text.substring(0, ERROR_LENGTH);
    }
}
