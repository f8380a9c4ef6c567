package nl.uitzicht.platform.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The built PWA: what the build left in a folder, precompressed where the browser takes Brotli. A path without a file is a screen of the
 * app and gets {@code index.html}; a path with an extension is a missing file; a folder with a page of its own gets that page.
 */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(property = "uitzicht.pages", pattern = ".+")
class PageController {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";

    private final Path folder;

    PageController(@Value("${uitzicht.pages}") String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    @Get("/{+path:(?!graphql$|api/|calendar/|expertboek/|health).*}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<byte[]> page(HttpRequest<?> request, String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            return HttpResponse.notFound();
        }
        Path own = file.resolve("index.html");
        if (Files.isRegularFile(own)) {
            return serve(request, own);
        }
        if (!Files.isRegularFile(file)) {
            return path.contains(".") ? HttpResponse.notFound() : serve(request, folder.resolve("index.html"));
        }
        return serve(request, file);
    }

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<byte[]> index(HttpRequest<?> request) throws IOException {
        return page(request, "index.html");
    }

    private HttpResponse<byte[]> serve(HttpRequest<?> request, Path file) throws IOException {
        String tag = "\"" + Files.getLastModifiedTime(file).toMillis() + "-" + Files.size(file) + "\"";
        boolean known = tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH));
        MutableHttpResponse<byte[]> response = known ? HttpResponse.notModified() : content(request, file);
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, "Accept-Encoding")
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        file.startsWith(folder.resolve("assets")) ? FOR_GOOD : ASK_EACH_TIME);
    }

    private static MutableHttpResponse<byte[]> content(HttpRequest<?> request, Path file) throws IOException {
        Path packed = file.resolveSibling(file.getFileName() + ".br");
        boolean brotli = Files.isRegularFile(packed)
                && request.getHeaders()
                        .get(HttpHeaders.ACCEPT_ENCODING, String.class, "")
                        .contains("br");
        MutableHttpResponse<byte[]> response =
                HttpResponse.ok(Files.readAllBytes(brotli ? packed : file)).contentType(type(file));
        return brotli ? response.header(HttpHeaders.CONTENT_ENCODING, "br") : response;
    }

    private static MediaType type(Path file) {
        String name = file.getFileName().toString();
        String type = switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "css" -> "text/css;charset=utf-8";
            case "json" -> "application/json";
            case "webmanifest" -> "application/manifest+json";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "woff2" -> "font/woff2";
            case "txt" -> "text/plain;charset=utf-8";
            default -> "application/octet-stream";
        };
        return MediaType.of(type);
    }
}
