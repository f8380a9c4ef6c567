package nl.uitzicht.hours;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.tables.TableFiles;
import nl.uitzicht.platform.tenancy.Caller;

/**
 * Hours as a file, under the same filter and for the same people as {@code hourEntries}: {@code from} and {@code to}, and where wanted
 * {@code expertId}, {@code trajectId}, {@code networkId}, {@code regionId}, {@code domainId}, {@code boardNumber}. 400 when one of them cannot be read.
 */
@Controller("/api/hours")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class HourExportController {
    private static final List<String> BOUNDS =
            List.of("expertId", "trajectId", "networkId", "regionId", "domainId", "boardNumber");

    private final HourExportRows rows;
    private final TableFiles files;

    HourExportController(HourExportRows rows, TableFiles files) {
        this.rows = rows;
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
        HourFilter filter = filter(request).seenBy(caller);
        return new TableFiles.Named(
                "uren %s tot en met %s".formatted(filter.from(), filter.to()),
                HourColumn.sheet(rows(caller.partnershipId(), filter)));
    }

    private List<HourExportRow> rows(UUID partnershipId, HourFilter filter) {
        return rows.all(
                partnershipId,
                filter.from(),
                filter.to(),
                filter.expertId(),
                filter.trajectId(),
                filter.networkId(),
                filter.regionId(),
                filter.domainId(),
                filter.boardNumber(),
                filter.reach(),
                filter.places(),
                filter.ownId());
    }

    private static HourFilter filter(HttpRequest<?> request) {
        Map<String, Object> input = new HashMap<>();
        input.put("from", LocalDate.parse(request.getParameters().get("from", String.class, "")));
        input.put("to", LocalDate.parse(request.getParameters().get("to", String.class, "")));
        BOUNDS.forEach(name -> request.getParameters().get(name, String.class).ifPresent(id -> input.put(name, id)));
        return HourFilter.of(new Input(input));
    }
}
