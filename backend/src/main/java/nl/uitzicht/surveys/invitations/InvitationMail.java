package nl.uitzicht.surveys.invitations;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import nl.uitzicht.platform.text.DutchDates;

/** Writes the mails with the personal link: the first one and the reminders. */
@Singleton
class InvitationMail {
    private static final String CONFIDENTIAL =
            "Vertrouwelijk: je cijfers tellen alleen mee in gemiddelden van minstens %d trajecten van %d scholen. Schrijf geen namen.";
    private static final String LEAVE = "Wil je niet meedoen? Op de pagina kun je de uitnodiging laten verwijderen.";

    private final Mails mails;
    private final Subjects subjects;
    private final SettingsRows settings;
    private final CountedDays days;
    private final LinkSecrets secrets;
    private final Invitations invitations;
    private final String address;

    InvitationMail(
            Mails mails,
            Subjects subjects,
            SettingsRows settings,
            CountedDays days,
            LinkSecrets secrets,
            Invitations invitations,
            @Value("${uitzicht.address}") String address) {
        this.mails = mails;
        this.subjects = subjects;
        this.settings = settings;
        this.days = days;
        this.secrets = secrets;
        this.invitations = invitations;
        this.address = address;
    }

    /** Sends it, the {@code reminder}-th time after the first (0). In the caller's transaction. */
    void send(Invitation invitation, int reminder) {
        UUID id = invitation.id().id();
        String secret = secrets.of(id);
        Mail mail = new Mail(
                invitation.recipient(),
                subject(reminder, subjects.of(invitation)),
                paragraphs(invitation, reminder),
                new Mail.Link("Vul de vragenlijst in", address + "/vragenlijst#" + secret));
        UUID mailId = mails.enqueue(mail);
        invitations.mailed(invitation.partnershipId(), id, mailId, LinkSecrets.hash(secret), reminder);
    }

    private static String subject(int reminder, Subject about) {
        String question = "Hoe was de hulp van " + about.expert() + "?";
        return reminder == 0
                ? question
                : "Herinnering: " + Character.toLowerCase(question.charAt(0)) + question.substring(1);
    }

    private List<String> paragraphs(Invitation invitation, int reminder) {
        Subject about = subjects.of(invitation);
        Settings settled = settings.of(invitation.partnershipId());
        LocalDate last = days.after(
                invitation.partnershipId(), invitation.schoolId(), invitation.askedOn(), settled.closesAfterDays());
        String began = "In %s begon %s bij %s%s. Dat traject is nu afgerond."
                .formatted(
                        DutchDates.monthOfYear(about.since()),
                        about.expert(),
                        about.school(),
                        about.domain().isEmpty() ? "" : ", over " + about.domain());
        String ask = reminder == 0
                ? "Wil je laten weten hoe het ging? Het kost twee minuten en je hoeft niet in te loggen."
                : "Je hebt de vragenlijst nog niet ingevuld. Het kost twee minuten en je hoeft niet in te loggen.";
        String until = "De link is van jou persoonlijk en werkt tot en met " + DutchDates.day(last) + ".";
        return List.of(
                "Beste " + invitation.recipientName() + ",",
                began,
                ask,
                CONFIDENTIAL.formatted(settled.leastTrajecten(), settled.leastSchools()),
                until + " " + LEAVE);
    }
}
