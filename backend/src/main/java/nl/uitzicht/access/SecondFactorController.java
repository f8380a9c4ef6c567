package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.BiFunction;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Callers;

/**
 * The own second factor of who is signed in. Not GraphQL: of a mutation a hash of its content is kept, which a password may not be part
 * of. 422 for a wrong proof, 410 when there is nothing to renew or to confirm, 429 when it was tried too often.
 */
@Controller("/api/second-factor")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SecondFactorController {
    private final RenewSecondFactor renew;
    private final Callers callers;

    SecondFactorController(RenewSecondFactor renew, Callers callers) {
        this.renew = renew;
        this.callers = callers;
    }

    /** The password, or a code of the app: of the one of now, or a first one of the next. */
    @Serdeable
    record Proof(@Nullable String proof) {}

    /** Shown once. */
    @Serdeable
    record Renewed(List<String> recoveryCodes) {}

    /** Ties another app. */
    @Serdeable
    record Next(String secret, String uri) {}

    @Post("/codes")
    HttpResponse<?> codes(HttpRequest<?> request, @Body Proof asked) {
        return answer(request, asked, renew::codes);
    }

    @Post("/app")
    HttpResponse<?> app(HttpRequest<?> request, @Body Proof asked) {
        return answer(request, asked, renew::nextApp);
    }

    @Post("/app/code")
    HttpResponse<?> confirm(HttpRequest<?> request, @Body Proof asked) {
        return answer(request, asked, renew::confirm);
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, Proof asked, BiFunction<Caller, String, SecondFactorAnswer> act) {
        if (asked.proof() == null) {
            return HttpResponse.badRequest();
        }
        return callers.of(request)
                .<HttpResponse<?>>map(caller -> told(act.apply(caller, asked.proof())))
                .orElseGet(HttpResponse::unauthorized);
    }

    private static HttpResponse<?> told(SecondFactorAnswer answer) {
        return switch (answer) {
            case SecondFactorAnswer.Codes(List<String> codes) -> HttpResponse.ok(new Renewed(codes));
            case SecondFactorAnswer.NextApp(String secret, String uri) -> HttpResponse.ok(new Next(secret, uri));
            case SecondFactorAnswer.Wrong wrong -> HttpResponse.unprocessableEntity();
            case SecondFactorAnswer.Gone gone -> HttpResponse.status(HttpStatus.GONE);
            case SecondFactorAnswer.TooMany tooMany -> SessionController.tooMany(tooMany.retryAfter());
        };
    }
}
