package nl.uitzicht.hours;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.uitzicht.platform.graphql.BadRequest;
import nl.uitzicht.platform.graphql.Forbidden;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.tables.DutchCsv;
import nl.uitzicht.platform.tables.Sheet;
import nl.uitzicht.platform.tables.Xlsx;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Callers;

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
    private final Callers callers;

    HourExportController(HourExportRows rows, Callers callers) {
        this.rows = rows;
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
            HourFilter filter = filter(request).seenBy(caller);
            String name = "uren %s tot en met %s.%s".formatted(filter.from(), filter.to(), extension);
            return HttpResponse.ok(writer.apply(HourColumn.sheet(rows(caller.partnershipId(), filter))))
                    .contentType(MediaType.of(type))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        } catch (Forbidden e) {
            return HttpResponse.unauthorized().status(403);
        } catch (BadRequest | DateTimeException | IllegalArgumentException e) {
            return HttpResponse.badRequest();
        }
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
                filter.boardNumber());
    }

    private static HourFilter filter(HttpRequest<?> request) {
        Map<String, Object> input = new HashMap<>();
        input.put("from", LocalDate.parse(request.getParameters().get("from", String.class, "")));
        input.put("to", LocalDate.parse(request.getParameters().get("to", String.class, "")));
        BOUNDS.forEach(name -> request.getParameters().get(name, String.class).ifPresent(id -> input.put(name, id)));
        return HourFilter.of(new Input(input));
    }
}
