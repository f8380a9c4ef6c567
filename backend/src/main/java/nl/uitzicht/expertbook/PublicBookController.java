package nl.uitzicht.expertbook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.uitzicht.platform.documents.PdfDocument;

/**
 * The public book: a page that needs no script and no account, its photos, and the whole as PDF. Caches may keep all of it and ask each
 * time whether it still holds (ETag), so that who steps out is gone at once. 404 for an address that no partnership has; 503 for a PDF
 * while two others are being made.
 */
@Controller(PublicBookController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class PublicBookController {
    static final String PATH = "/expertboek";
    private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");
    private static final MediaType CSS = MediaType.of("text/css;charset=utf-8");
    private static final MediaType PDF = MediaType.of("application/pdf");
    private static final int AT_ONCE = 2;

    private final PublicBook book;
    private final PdfDocument document;
    private final Semaphore printing = new Semaphore(AT_ONCE);

    PublicBookController(PublicBook book, PdfDocument document) {
        this.book = book;
        this.document = document;
    }

    @Get("/{slug}")
    HttpResponse<?> page(
            HttpRequest<?> request,
            String slug,
            @Nullable @QueryValue("regio") String region,
            @Nullable @QueryValue("domein") String domain) {
        return book.at(slug)
                .map(edition -> BookPage.of(edition, new BookFilter(region, domain)))
                .<HttpResponse<?>>map(page -> {
                    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
                    return answer(request, HTML, Portrait.tag(bytes), () -> bytes);
                })
                .orElseGet(() -> HttpResponse.notFound(BookPage.nowhere()).contentType(HTML));
    }

    @Get("/{slug}/expertboek.pdf")
    HttpResponse<?> pdf(HttpRequest<?> request, String slug) {
        return book.at(slug)
                .map(edition -> BookDocument.of(edition, book.photos(edition)))
                .<HttpResponse<?>>map(page -> printed(request, slug, page))
                .orElseGet(HttpResponse::notFound);
    }

    @Get("/{slug}/foto/{tag}")
    HttpResponse<?> photo(HttpRequest<?> request, String slug, String tag) {
        return book.photo(slug, tag)
                .<HttpResponse<?>>map(photo -> answer(request, MediaType.of("image/jpeg"), photo.tag(), photo::content))
                .orElseGet(HttpResponse::notFound);
    }

    @Get("/{slug}/stijl.css")
    HttpResponse<?> style(HttpRequest<?> request, String slug) {
        byte[] css = BookPage.style();
        return answer(request, CSS, Portrait.tag(css), () -> css);
    }

    private HttpResponse<?> printed(HttpRequest<?> request, String slug, String page) {
        String tag = Portrait.tag(page.getBytes(StandardCharsets.UTF_8));
        if (!printing.tryAcquire()) {
            return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5");
        }
        try {
            return answer(request, PDF, tag, () -> document.of(page))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"expertboek-" + slug + ".pdf\"");
        } finally {
            printing.release();
        }
    }

    private static MutableHttpResponse<?> answer(
            HttpRequest<?> request, MediaType type, String tag, Supplier<byte[]> content) {
        String etag = "\"" + tag + "\"";
        boolean known =
                request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream().anyMatch(it -> it.contains(etag));
        MutableHttpResponse<?> response = known
                ? HttpResponse.notModified()
                : HttpResponse.ok(content.get()).contentType(type);
        return response.header(HttpHeaders.ETAG, etag).header(HttpHeaders.CACHE_CONTROL, "public, no-cache");
    }
}
