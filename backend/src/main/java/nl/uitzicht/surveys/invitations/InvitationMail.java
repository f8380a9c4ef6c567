package nl.uitzicht.surveys.invitations;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.access.Partnership;
import nl.uitzicht.access.Partnerships;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import nl.uitzicht.surveys.questionnaires.Questionnaires;
import nl.uitzicht.surveys.questionnaires.Topics;
import nl.uitzicht.surveys.questionnaires.Version;

/** Writes the mails with the personal link: the first one and the reminders. */
@Singleton
class InvitationMail {
    private final Mails mails;
    private final Subjects subjects;
    private final SettingsRows settings;
    private final CountedDays days;
    private final LinkSecrets secrets;
    private final Invitations invitations;
    private final Questionnaires questionnaires;
    private final Topics topics;
    private final Partnerships partnerships;
    private final String address;

    InvitationMail(
            Mails mails,
            Subjects subjects,
            SettingsRows settings,
            CountedDays days,
            LinkSecrets secrets,
            Invitations invitations,
            Questionnaires questionnaires,
            Topics topics,
            Partnerships partnerships,
            @Value("${uitzicht.address}") String address) {
        this.mails = mails;
        this.subjects = subjects;
        this.settings = settings;
        this.days = days;
        this.secrets = secrets;
        this.invitations = invitations;
        this.questionnaires = questionnaires;
        this.topics = topics;
        this.partnerships = partnerships;
        this.address = address;
    }

    /**
     * Sends it, the {@code reminder}-th time after the first (0), unless it was answered, closed or deleted since it was read. In the
     * caller's transaction, which holds it from then on.
     */
    void send(Invitation invitation, int reminder) {
        UUID id = invitation.id().id();
        if (invitations.remind(invitation.partnershipId(), id, reminder) == 1) {
            queue(invitation, id, reminder);
        }
    }

    private void queue(Invitation invitation, UUID id, int reminder) {
        String secret = secrets.of(id);
        Settings settled = settings.of(invitation.partnershipId());
        InvitationText text = text(invitation, reminder);
        Mail mail = new Mail(
                invitation.recipient(),
                text.subject(),
                text.paragraphs(invitation.recipientName(), settled, last(invitation, settled)),
                new Mail.Link("Vul de vragenlijst in", address + "/vragenlijst#" + secret));
        UUID mailId = mails.enqueue(mail);
        invitations.mailed(
                invitation.partnershipId(), id, mailId, LinkSecrets.hash(secret), invitation.closesAfter(settled));
    }

    private LocalDate last(Invitation invitation, Settings settled) {
        return days.after(
                invitation.partnershipId(),
                invitation.schoolId(),
                invitation.askedOn(),
                invitation.closesAfter(settled));
    }

    private InvitationText text(Invitation invitation, int reminder) {
        UUID tenant = invitation.partnershipId();
        Version version =
                questionnaires.version(tenant, invitation.questionnaireId()).orElseThrow();
        return new InvitationText(
                version.purpose(),
                topics.nameOf(tenant, version),
                subjects.of(invitation),
                partnerships.findById(tenant).map(Partnership::name).orElseThrow(),
                reminder);
    }
}
