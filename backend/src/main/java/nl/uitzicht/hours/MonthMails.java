package nl.uitzicht.hours;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.access.MailAddress;
import nl.uitzicht.access.MailAddresses;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import nl.uitzicht.platform.text.DutchDates;

/** The mails about month sheets. They hold no hours and no reasons: those stand behind the link. To be called in a transaction. */
@Singleton
class MonthMails {
    private final Mails mails;
    private final MailAddresses addresses;
    private final Clock clock;
    private final String address;

    MonthMails(Mails mails, MailAddresses addresses, Clock clock, @Value("${uitzicht.address}") String address) {
        this.mails = mails;
        this.addresses = addresses;
        this.clock = clock;
        this.address = address;
    }

    /** Asks an expert for a month that was not submitted, or was returned. */
    void remind(MailAddress expert, YearMonth month, boolean returned) {
        String name = DutchDates.month(month);
        String why = returned
                ? "Je manager gaf %s aan je terug, met een reden. Pas je uren aan en dien de maand opnieuw in."
                        .formatted(name)
                : "Je uren van %s zijn nog niet ingediend. Kijk of alles erin staat en dien de maand in."
                        .formatted(name);
        mails.enqueue(new Mail(
                expert.email(),
                "Je uren van %s".formatted(name),
                List.of("Dag %s,".formatted(expert.name()), why, "Had je geen uren? Dien dan nul uren in."),
                new Mail.Link("Naar mijn uren", address + "/uren")));
    }

    /** Tells the managers of an expert that a submitted month is open again, because its expert changed hours in it (D18). */
    void pulledBack(UUID partnershipId, UUID expertId, YearMonth month) {
        String expert = addresses.name(partnershipId, expertId);
        String name = DutchDates.month(month);
        String what =
                "%s veranderde uren in %s nadat de maand was ingediend. De maand staat daarom weer open, tot hij opnieuw wordt ingediend."
                        .formatted(expert, name);
        addresses.managersOf(partnershipId, expertId, month.atDay(1), month.atEndOfMonth(), Time.today(clock)).stream()
                .filter(manager -> !manager.id().equals(expertId))
                .forEach(manager -> mails.enqueue(new Mail(
                        manager.email(),
                        "Weer open: %s van %s".formatted(name, expert),
                        List.of("Dag %s,".formatted(manager.name()), what),
                        new Mail.Link("Naar de maanden", address + "/maanden"))));
    }
}
