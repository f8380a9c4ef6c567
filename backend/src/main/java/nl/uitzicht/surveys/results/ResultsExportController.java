package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Requests;
import nl.uitzicht.platform.tables.TableFiles;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.surveys.invitations.SettingsRows;
import nl.uitzicht.surveys.questionnaires.Purpose;
import nl.uitzicht.surveys.questionnaires.Series;

/** Results as a file, for the same people and of the same whole batches as on the screen: {@code by}, {@code from}, {@code to}, {@code purpose}, {@code topic}. */
@Controller("/api/surveys")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ResultsExportController {
    private final ReadResults results;
    private final Views views;
    private final TableFiles files;
    private final SettingsRows settings;

    ResultsExportController(ReadResults results, Views views, TableFiles files, SettingsRows settings) {
        this.results = results;
        this.views = views;
        this.files = files;
        this.settings = settings;
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
        Purpose purpose =
                Purpose.valueOf(request.getParameters().get("purpose", String.class, Purpose.AFTER_TRAJECT.name()));
        LocalDate to = LocalDate.parse(parameter(request, "to"));
        ResultFilter filter = ResultFilter.of(Series.of(purpose, topic(request)), from, to, null)
                .seenBy(caller);
        Cut cut = Cut.valueOf(parameter(request, "by"));
        List<ResultGroup> shown = results.by(caller.partnershipId(), cut, filter);
        views.figures(caller, Views.What.EXPORT, cut, filter, null, shown);
        BigDecimal norm = BigDecimal.valueOf(settings.of(caller.partnershipId()).normTenths(), 1);
        return new TableFiles.Named(
                "%s %s tot en met %s".formatted(named(purpose), from, to), ResultsSheet.of(shown, norm));
    }

    private static String named(Purpose purpose) {
        return switch (purpose) {
            case AFTER_TRAJECT -> "tevredenheid";
            case SERVICE -> "dienstverlening";
            case OTHER -> "eigen vragenlijst";
        };
    }

    private static @Nullable UUID topic(HttpRequest<?> request) {
        String id = parameter(request, "topic");
        return id.isEmpty() ? null : Requests.id(id);
    }

    private static String parameter(HttpRequest<?> request, String name) {
        return request.getParameters().get(name, String.class, "");
    }
}
