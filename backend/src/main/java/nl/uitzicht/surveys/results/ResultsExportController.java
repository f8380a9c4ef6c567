package nl.uitzicht.surveys.results;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import nl.uitzicht.platform.tables.TableFiles;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.surveys.questionnaires.Purpose;

/** Results as a file, for the same people and of the same whole batches as on the screen: {@code by}, {@code from}, {@code to}. */
@Controller("/api/surveys")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultsExportController {
    private final ReadResults results;
    private final TableFiles files;

    ResultsExportController(ReadResults results, TableFiles files) {
        this.results = results;
        this.files = files;
    }

    @Get("/export.xlsx")
    HttpResponse<?> workbook(HttpRequest<?> request) {
        return files.workbook(request, caller -> table(request, caller));
    }

    @Get("/export.csv")
    HttpResponse<?> csv(HttpRequest<?> request) {
        return files.csv(request, caller -> table(request, caller));
    }

    private TableFiles.Named table(HttpRequest<?> request, Caller caller) {
        LocalDate from = LocalDate.parse(parameter(request, "from"));
        LocalDate to = LocalDate.parse(parameter(request, "to"));
        ResultFilter filter = new ResultFilter(Purpose.AFTER_TRAJECT, from, to, null).seenBy(caller);
        return new TableFiles.Named(
                "tevredenheid %s tot en met %s".formatted(from, to),
                ResultsSheet.of(results.by(caller.partnershipId(), Cut.valueOf(parameter(request, "by")), filter)));
    }

    private static String parameter(HttpRequest<?> request, String name) {
        return request.getParameters().get(name, String.class, "");
    }
}
