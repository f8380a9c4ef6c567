package nl.uitzicht.reviews.confirming;

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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.documents.PdfDocument;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Callers;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.Side;

/**
 * A review that somebody confirmed, as a file for both parties. Taking it along is recorded, and the expert it is about sees by whom. 404
 * for everyone else, and before the first confirmation.
 */
@Controller("/api/reviews")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class DocumentController {
    private final Callers callers;
    private final ReviewAccess access;
    private final Copies copies;
    private final Contents contents;
    private final Confirmations confirmations;
    private final Annotations annotations;
    private final PdfDocument document;
    private final AuditLog audit;
    private final Transactions transactions;

    DocumentController(
            Callers callers,
            ReviewAccess access,
            Copies copies,
            Contents contents,
            Confirmations confirmations,
            Annotations annotations,
            PdfDocument document,
            AuditLog audit,
            Transactions transactions) {
        this.callers = callers;
        this.access = access;
        this.copies = copies;
        this.contents = contents;
        this.confirmations = confirmations;
        this.annotations = annotations;
        this.document = document;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Get("/{id}/document.pdf")
    HttpResponse<?> pdf(HttpRequest<?> request, UUID id) {
        Optional<Caller> caller = callers.of(request);
        if (caller.isEmpty()) {
            return HttpResponse.unauthorized();
        }
        return access.seen(caller.get(), id)
                .filter(view -> view.side() != Side.GUEST)
                .flatMap(view -> copies.standing(caller.get().partnershipId(), List.of(id)).stream()
                        .findFirst())
                .<HttpResponse<?>>map(copy -> file(caller.get(), copy))
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<?> file(Caller caller, Copy copy) {
        UUID partnershipId = caller.partnershipId();
        Content content = contents.read(copy);
        String page = ReviewPage.of(
                content,
                HexFormat.of().formatHex(copy.hash()),
                confirmations.named(partnershipId, copy.reviewId()),
                annotations.of(partnershipId, copy.reviewId()));
        byte[] file = document.of(page);
        transactions.write(() -> {
            audit.record(caller, "reviewDocument", "review", copy.reviewId());
            return copy;
        });
        String name = "kwartaalgesprek %s.pdf".formatted(content.heldOn());
        return HttpResponse.ok(file)
                .contentType(MediaType.of("application/pdf"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
