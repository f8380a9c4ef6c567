package nl.uitzicht.notes;

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
import java.util.Optional;
import java.util.function.Function;
import nl.uitzicht.access.Attempts;

/**
 * The door of the link to an advice. The secret travels in the body, never in an address. A link that is wrong, replaced or gone is answered
 * alike: 404 with an empty object, or 429 after too many wrong ones from one address.
 */
@Controller("/api/advice")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class AdviceLinkController {
    private static final int WRONG_PER_ADDRESS = 50;
    private static final int CODE_LENGTH = 6;

    private final AdviceByLink advice;
    private final Attempts attempts;
    private final HttpClientAddressResolver addresses;

    AdviceLinkController(AdviceByLink advice, Attempts attempts, HttpClientAddressResolver addresses) {
        this.advice = advice;
        this.attempts = attempts;
        this.addresses = addresses;
    }

    /** The part of the link behind the #, and the code where there is one. */
    @Serdeable
    record Asked(@Nullable String secret, @Nullable String code) {}

    @Post("/open")
    HttpResponse<?> open(HttpRequest<?> request, @Body Asked asked) {
        return with(request, asked, secret -> advice.open(secret).map(door -> HttpResponse.ok(door)));
    }

    /** 204 when a code was mailed; 429 when too many were. */
    @Post("/code")
    HttpResponse<?> code(HttpRequest<?> request, @Body Asked asked) {
        return with(
                request,
                asked,
                secret -> advice.mailCode(secret)
                        .map(sent -> HttpResponse.status(
                                sent == AdviceByLink.Sent.SENT
                                        ? HttpStatus.NO_CONTENT
                                        : HttpStatus.TOO_MANY_REQUESTS)));
    }

    /** The advice; 422 for a wrong or old code. */
    @Post("/read")
    HttpResponse<?> read(HttpRequest<?> request, @Body Asked asked) {
        String code = asked.code() == null ? "" : asked.code().strip();
        return with(
                request,
                asked,
                secret -> advice.read(secret, code.length() == CODE_LENGTH ? code : "")
                        .map(found -> found.<HttpResponse<?>>map(words -> HttpResponse.ok(words))
                                .orElseGet(
                                        () -> HttpResponse.unprocessableEntity().body(Map.of()))));
    }

    private HttpResponse<?> with(
            HttpRequest<?> request, Asked asked, Function<String, Optional<? extends HttpResponse<?>>> then) {
        String secret = asked.secret();
        Map<String, Integer> bounds = Map.of("advice link " + addresses.resolve(request), WRONG_PER_ADDRESS);
        Optional<? extends HttpResponse<?>> found =
                secret == null || secret.length() > AdviceByLink.LONGEST ? Optional.empty() : then.apply(secret);
        if (found.isPresent() && found.get().status() != HttpStatus.UNPROCESSABLE_ENTITY) {
            return found.get();
        }
        attempts.count(bounds);
        if (found.isPresent()) {
            return found.get();
        }
        HttpStatus status = attempts.barred(bounds).isPresent() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND;
        return HttpResponse.status(status).body(Map.of());
    }
}
