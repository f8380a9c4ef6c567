package nl.uitzicht.surveys.results;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import nl.uitzicht.platform.graphql.BadRequest;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.tables.DutchCsv;
import nl.uitzicht.platform.tables.Sheet;
import nl.uitzicht.platform.tables.Xlsx;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Callers;
import nl.uitzicht.surveys.questionnaires.Purpose;

/** Results as a file, for the same people and of the same whole batches as on the screen: {@code by}, {@code from}, {@code to}. */
@Controller("/api/surveys")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultsExportController {
    private final ReadResults results;
    private final Callers callers;

    ResultsExportController(ReadResults results, Callers callers) {
        this.results = results;
        this.callers = callers;
    }

    @Get("/export.xlsx")
    HttpResponse<?> workbook(HttpRequest<?> request) {
        return file(request, Xlsx::of, Xlsx.TYPE, "xlsx");
    }

    @Get("/export.csv")
    HttpResponse<?> csv(HttpRequest<?> request) {
        return file(request, DutchCsv::of, "text/csv;charset=utf-8", "csv");
    }

    private HttpResponse<?> file(
            HttpRequest<?> request, Function<Sheet, byte[]> writer, String type, String extension) {
        Caller caller = callers.of(request).orElse(null);
        if (caller == null) {
            return HttpResponse.unauthorized();
        }
        try {
            LocalDate from = LocalDate.parse(parameter(request, "from"));
            LocalDate to = LocalDate.parse(parameter(request, "to"));
            ResultFilter filter = new ResultFilter(Purpose.AFTER_TRAJECT, from, to, null).seenBy(caller);
            Sheet sheet =
                    ResultsSheet.of(results.by(caller.partnershipId(), Cut.valueOf(parameter(request, "by")), filter));
            String name = "tevredenheid %s tot en met %s.%s".formatted(from, to, extension);
            return HttpResponse.ok(writer.apply(sheet))
                    .contentType(MediaType.of(type))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        } catch (Forbidden e) {
            return HttpResponse.status(HttpStatus.FORBIDDEN);
        } catch (BadRequest | DateTimeException | IllegalArgumentException e) {
            return HttpResponse.badRequest();
        }
    }

    private static String parameter(HttpRequest<?> request, String name) {
        return request.getParameters().get(name, String.class, "");
    }
}
