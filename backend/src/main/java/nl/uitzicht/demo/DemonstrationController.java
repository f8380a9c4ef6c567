package nl.uitzicht.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Tells the sign-in screen which accounts can be tried. Exists in demonstration mode only (D32). */
@Controller("/api/demonstration")
@Requires(property = "uitzicht.demonstration", value = "true")
@Secured(SecurityRule.IS_ANONYMOUS)
class DemonstrationController {
    /** One for each role at the least. */
    @Serdeable
    record Shown(List<DemoAccount> accounts) {}

    @Get
    HttpResponse<Shown> accounts() {
        return HttpResponse.ok(new Shown(Demonstration.SHOWN)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
