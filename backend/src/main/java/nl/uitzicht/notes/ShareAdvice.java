package nl.uitzicht.notes;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.uitzicht.access.MailAddresses;
import nl.uitzicht.access.Secrets;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Tid;

/** The author gives an advice to the teacher or IB'er it is for, by a personal link (R44, D20). A later link takes the place of an earlier one. */
@Singleton
class ShareAdvice {
    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]{1,185}\\.[^@\\s,;<>.]{2,}");

    private final PhaseNotes notes;
    private final AdviceLinks links;
    private final MailAddresses names;
    private final Mails mails;
    private final AuditLog audit;
    private final Clock clock;
    private final String address;

    ShareAdvice(
            PhaseNotes notes,
            AdviceLinks links,
            MailAddresses names,
            Mails mails,
            AuditLog audit,
            Clock clock,
            @Value("${uitzicht.address}") String address) {
        this.notes = notes;
        this.links = links;
        this.names = names;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.address = address;
    }

    /** Refused for who is not the author, a note that is no advice, and what is no address. */
    Outcome<AdviceLink> share(Caller caller, UUID noteId, String email) {
        Optional<PhaseNote> own = notes.lock(caller.partnershipId(), noteId, caller.membershipId());
        if (own.isEmpty()) {
            return Outcome.refused(new NoteRejection.Unknown("id"));
        }
        if (own.get().audience() != Audience.ADVICE) {
            return Outcome.refused(new NoteRejection.Impossible("id"));
        }
        if (email.length() > LONGEST || !ADDRESS.matcher(email).matches()) {
            return Outcome.refused(new NoteRejection.Impossible("email"));
        }
        AdviceLink link = send(caller, noteId, email.toLowerCase(Locale.ROOT));
        audit.record(caller, "noteShare", "note", noteId);
        return Outcome.accepted(link, noteId, own.get().version());
    }

    private AdviceLink send(Caller caller, UUID noteId, String recipient) {
        Tid id = caller.tid(noteId);
        String secret = Secrets.random();
        links.deleteById(id);
        AdviceLink link = links.save(
                new AdviceLink(id, recipient, Secrets.hash(secret), Time.today(clock), null, null, 0, 0, null));
        String expert = names.name(caller.partnershipId(), caller.membershipId());
        mails.enqueue(new Mail(
                recipient,
                "Een advies voor jou van " + expert,
                List.of(
                        "Dag,",
                        "%s schreef een advies voor je op. Het is alleen voor jou en komt niet in een dossier."
                                .formatted(expert),
                        "Open de link en vraag daar een code. Die krijg je op dit adres. De link werkt tot 30 dagen na de afronding van het traject."),
                new Mail.Link("Lees het advies", address + "/advies#" + secret)));
        return link;
    }
}
