package nl.uitzicht.platform.tables;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.util.function.Function;
import nl.uitzicht.platform.graphql.BadRequest;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Callers;

/** Hands somebody a table as a file. Answers 401 to who is not signed in, 403 to a role that has no part in it, 400 to what cannot be read. */
@Singleton
public class TableFiles {
    private final Callers callers;

    TableFiles(Callers callers) {
        this.callers = callers;
    }

    /** A table with the name of its file, the extension left out. */
    public record Named(String name, Sheet sheet) {}

    /** As a workbook. */
    public HttpResponse<?> workbook(HttpRequest<?> request, Function<Caller, Named> table) {
        return file(request, table, Xlsx::of, Xlsx.TYPE, "xlsx");
    }

    /** As a text file. */
    public HttpResponse<?> csv(HttpRequest<?> request, Function<Caller, Named> table) {
        return file(request, table, DutchCsv::of, "text/csv;charset=utf-8", "csv");
    }

    private HttpResponse<?> file(
            HttpRequest<?> request,
            Function<Caller, Named> table,
            Function<Sheet, byte[]> writer,
            String type,
            String extension) {
        Caller caller = callers.of(request).orElse(null);
        if (caller == null) {
            return HttpResponse.unauthorized();
        }
        try {
            Named named = table.apply(caller);
            return HttpResponse.ok(writer.apply(named.sheet()))
                    .contentType(MediaType.of(type))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"%s.%s\"".formatted(named.name(), extension));
        } catch (Forbidden e) {
            return HttpResponse.status(HttpStatus.FORBIDDEN);
        } catch (BadRequest | DateTimeException | IllegalArgumentException e) {
            return HttpResponse.badRequest();
        }
    }
}
