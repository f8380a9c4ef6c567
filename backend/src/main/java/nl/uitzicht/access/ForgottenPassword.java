package nl.uitzicht.access;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails a link to whoever forgot the password. The address is looked up only after the answer went out, so that neither the answer nor
 * its time tells whether somebody has an account. An address gets at most three such mails in a quarter of an hour.
 */
@Singleton
class ForgottenPassword {
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPassword.class);
    private static final int PER_PERSON = 3;
    private static final int PER_ADDRESS = 50;

    private final Accounts accounts;
    private final Memberships memberships;
    private final PasswordLinks links;
    private final Mails mails;
    private final Attempts attempts;
    private final Transactions transactions;
    private final Clock clock;
    private final ExecutorService later;

    ForgottenPassword(
            Accounts accounts,
            Memberships memberships,
            PasswordLinks links,
            Mails mails,
            Attempts attempts,
            Transactions transactions,
            Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService later) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.links = links;
        this.mails = mails;
        this.attempts = attempts;
        this.transactions = transactions;
        this.clock = clock;
        this.later = later;
    }

    /** Takes the request; says how long to wait when this network address asked too often. */
    Optional<Duration> ask(String typed, String from) {
        Map<String, Integer> bound = Map.of("forgotten from " + from, PER_ADDRESS);
        Optional<Duration> barred = attempts.enter(bound);
        if (barred.isEmpty()) {
            later.execute(() -> look(Account.normalised(typed)));
        }
        return barred;
    }

    private void look(String email) {
        try {
            Map<String, Integer> bound = Map.of("forgotten " + email, PER_PERSON);
            if (attempts.enter(bound).isEmpty()) {
                accounts.findByEmail(email)
                        .filter(account -> account.disabledAt() == null)
                        .ifPresent(this::mail);
            }
        } catch (RuntimeException e) {
            LOG.error("A request for a forgotten password came to nothing", e);
        }
    }

    private void mail(Account account) {
        transactions.write(() -> {
            if (memberships.standing(account.id(), Time.today(clock)).isEmpty()) {
                return false;
            }
            var link = new Mail.Link("Kies een nieuw wachtwoord", links.make(account.id(), PasswordLinks.FORGOTTEN));
            mails.enqueue(new Mail(account.email(), "Een nieuw wachtwoord voor Uitzicht", TEXT, link));
            return true;
        });
    }

    private static final List<String> TEXT = List.of(
            "Je vroeg om een nieuw wachtwoord voor Uitzicht.",
            "Met deze link kies je er zelf een. De link werkt één keer, en een uur lang.",
            "Vroeg je dit niet? Dan hoef je niets te doen: je wachtwoord blijft zoals het is.");
}
