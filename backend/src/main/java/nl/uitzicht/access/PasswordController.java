package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/** Choosing a password by a mailed link, and asking for such a link. Both come from people who are not signed in. */
@Controller("/api/password")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class PasswordController {
    private static final int LONGEST_ADDRESS = 254;

    private final ForgottenPassword forgottenPassword;
    private final ChoosePassword choosePassword;
    private final HttpClientAddressResolver addresses;

    PasswordController(
            ForgottenPassword forgottenPassword, ChoosePassword choosePassword, HttpClientAddressResolver addresses) {
        this.forgottenPassword = forgottenPassword;
        this.choosePassword = choosePassword;
        this.addresses = addresses;
    }

    /** Whose password was forgotten. */
    @Serdeable
    record Forgotten(@Nullable String email) {}

    /** The part of the link behind the #, and the password somebody chose. */
    @Serdeable
    record Chosen(@Nullable String secret, @Nullable String password) {}

    /** 202 whether the address is known or not; 429 when one network address asks too often. */
    @Post("/forgotten")
    HttpResponse<?> forgotten(HttpRequest<?> request, @Body Forgotten asked) {
        if (asked.email() == null || asked.email().length() > LONGEST_ADDRESS) {
            return HttpResponse.badRequest();
        }
        return forgottenPassword
                .ask(asked.email(), addresses.resolve(request))
                .<HttpResponse<?>>map(SessionController::tooMany)
                .orElseGet(HttpResponse::accepted);
    }

    /** 204 when the password holds from now on; 410 when the link leads nowhere (any more); 422 when the password is too easy. */
    @Post
    HttpResponse<?> choose(@Body Chosen chosen) {
        if (chosen.secret() == null || chosen.password() == null) {
            return HttpResponse.badRequest();
        }
        return switch (choosePassword.choose(chosen.secret(), chosen.password())) {
            case CHOSEN -> HttpResponse.noContent();
            case LINK_GONE -> refused(HttpStatus.GONE, "LINK_GONE");
            case PASSWORD_WEAK -> refused(HttpStatus.UNPROCESSABLE_ENTITY, "PASSWORD_WEAK");
        };
    }

    private static HttpResponse<?> refused(HttpStatus status, String code) {
        return HttpResponse.status(status).body(Map.of("code", code));
    }
}
