package nl.uitzicht.notes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.uitzicht.access.Attempts;
import nl.uitzicht.access.MailAddresses;
import nl.uitzicht.access.Secrets;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import nl.uitzicht.route.SchoolFunction;

/**
 * An advice is read by the link of the mail and a code that is mailed to the same address, so that a mail that was sent on opens nothing. The
 * code works ten minutes, and until five wrong ones; after thirty tries without a right one the author has to send it again. The words read are those that stand now.
 */
@Singleton
class AdviceByLink {
    static final int LONGEST = 100;
    private static final int CODES_IN_A_QUARTER = 5;
    private static final int CODES = 1_000_000;
    private static final Duration CODE_WORKS = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AdviceLinks links;
    private final PhaseNotes notes;
    private final MailAddresses names;
    private final Attempts attempts;
    private final Mails mails;
    private final Transactions transactions;
    private final Clock clock;

    AdviceByLink(
            AdviceLinks links,
            PhaseNotes notes,
            MailAddresses names,
            Attempts attempts,
            Mails mails,
            Transactions transactions,
            Clock clock) {
        this.links = links;
        this.notes = notes;
        this.names = names;
        this.attempts = attempts;
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is told without a code: of whom it is, and where a code would go, but for the most of it. */
    @Serdeable
    record Door(String by, String to) {}

    /** The advice. */
    @Serdeable
    record Advice(String by, @Nullable SchoolFunction addressee, String text) {}

    /** What became of a request with a link that works. */
    enum Sent {
        SENT,
        TOO_OFTEN
    }

    Optional<Door> open(String secret) {
        return transactions.write(() -> working(secret)
                .flatMap(link -> notes.findById(link.id()).map(note -> new Door(by(note), masked(link.recipient())))));
    }

    /** Mails a code; it takes the place of the one before. */
    Optional<Sent> mailCode(String secret) {
        return transactions.write(() -> working(secret).<Sent>map(link -> {
            Map<String, Integer> bounds = Map.of("advice code " + link.id().id(), CODES_IN_A_QUARTER);
            if (attempts.enter(bounds).isPresent()) {
                return Sent.TOO_OFTEN;
            }
            String code = "%06d".formatted(RANDOM.nextInt(CODES));
            links.update(
                    link.withCode(Secrets.hash(secret + code), Time.utc(clock).plus(CODE_WORKS)));
            mails.enqueue(new Mail(
                    link.recipient(),
                    "Je code voor het advies",
                    List.of(
                            "Je code is " + code + ".",
                            "Hij werkt tien minuten. Vroeg je hem niet? Dan hoef je niets te doen."),
                    null));
            return Sent.SENT;
        }));
    }

    /** The advice for the right code; a found link with nothing in it for a wrong one. */
    Optional<Optional<Advice>> read(String secret, String code) {
        return transactions.write(() -> working(secret).<Optional<Advice>>map(link -> {
            boolean right =
                    link.takesCode(Time.utc(clock)) && Arrays.equals(link.codeHash(), Secrets.hash(secret + code));
            links.update(right ? link.read(Time.today(clock)) : link.wrong());
            return right
                    ? notes.findById(link.id()).map(note -> new Advice(by(note), note.addressee(), note.text()))
                    : Optional.empty();
        }));
    }

    private Optional<AdviceLink> working(String secret) {
        return links.bySecret(Secrets.hash(secret)).filter(link -> !link.isWornOut());
    }

    private String by(PhaseNote note) {
        return names.name(note.id().partnershipId(), note.membershipId());
    }

    /** The first letter, and what comes after the at sign. */
    private static String masked(String email) {
        return email.charAt(0) + "..." + email.substring(email.indexOf('@'));
    }
}
