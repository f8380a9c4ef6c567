package nl.uitzicht.onboarding;

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
import nl.uitzicht.platform.tenancy.Callers;
import nl.uitzicht.platform.tenancy.Role;

/** Gives a beheerder the workbook to fill in. */
@Controller("/api/onboarding")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class TemplateController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Callers callers;

    TemplateController(Callers callers) {
        this.callers = callers;
    }

    @Get("/template.xlsx")
    HttpResponse<?> template(HttpRequest<?> request) {
        var caller = callers.of(request);
        if (caller.isEmpty()) {
            return HttpResponse.unauthorized();
        }
        if (!caller.get().is(Role.ADMINISTRATOR)) {
            return HttpResponse.status(HttpStatus.FORBIDDEN);
        }
        return HttpResponse.ok(Template.make())
                .contentType(MediaType.of(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"gegevens meenemen.xlsx\"");
    }
}
