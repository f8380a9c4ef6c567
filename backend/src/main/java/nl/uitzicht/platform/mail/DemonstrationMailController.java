package nl.uitzicht.platform.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Shows the newest mails to whoever tries the demonstration, where no SMTP server takes them. Exists in demonstration mode only (D32). */
@Controller("/api/demonstration/mails")
@Requires(property = "uitzicht.demonstration", value = "true")
@Secured(SecurityRule.IS_ANONYMOUS)
class DemonstrationMailController {
    private static final int NEWEST = 100;

    private final OutgoingMails outgoing;

    DemonstrationMailController(OutgoingMails outgoing) {
        this.outgoing = outgoing;
    }

    /** The newest 100, newest first. */
    @Serdeable
    record ShownMails(List<ShownMail> mails) {}

    /** A mail; {@code text} and {@code html} are absent once an SMTP server took it. */
    @Serdeable
    record ShownMail(
            UUID id,
            String to,
            String subject,
            @Nullable String text,
            @Nullable String html,
            Instant at) {
        static ShownMail of(OutgoingMail mail) {
            Instant at = mail.createdAt().toInstant(ZoneOffset.UTC);
            return new ShownMail(mail.id(), mail.recipient(), mail.subject(), mail.plain(), mail.html(), at);
        }
    }

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<ShownMails> newest() {
        List<ShownMail> mails =
                outgoing.newest(NEWEST).stream().map(ShownMail::of).toList();
        return HttpResponse.ok(new ShownMails(mails)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
