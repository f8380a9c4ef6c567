package nl.uitzicht.notes;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.documents.PdfDocument;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Callers;

/** A summary as a file, for its author to put in the dossier (D20). Taking it along is recorded. 404 for everyone else, and for other notes. */
@Controller("/api/notes")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SummaryController {
    private final Callers callers;
    private final NoteReader reader;
    private final PdfDocument document;
    private final AuditLog audit;
    private final Transactions transactions;

    SummaryController(
            Callers callers, NoteReader reader, PdfDocument document, AuditLog audit, Transactions transactions) {
        this.callers = callers;
        this.reader = reader;
        this.document = document;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Get("/{id}/samenvatting.pdf")
    HttpResponse<?> pdf(HttpRequest<?> request, UUID id) {
        Optional<Caller> caller = callers.of(request);
        if (caller.isEmpty()) {
            return HttpResponse.unauthorized();
        }
        return reader.summary(caller.get().partnershipId(), id, caller.get().membershipId())
                .<HttpResponse<?>>map(note -> file(caller.get(), note))
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<?> file(Caller caller, NoteView note) {
        byte[] file = document.of(SummaryPage.of(note));
        transactions.write(() -> {
            audit.record(caller, "noteDocument", "note", note.id());
            return note;
        });
        return HttpResponse.ok(file)
                .contentType(MediaType.of("application/pdf"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"samenvatting.pdf\"");
    }
}
