package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Callers;

/** Signing in, staying in and signing out. Not GraphQL: cookies are HTTP's. */
@Controller("/api/session")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {
    private final SignIn signIn;
    private final Refresh refresh;
    private final EndSession endSession;
    private final AccessTokens tokens;
    private final Callers callers;

    SessionController(SignIn signIn, Refresh refresh, EndSession endSession, AccessTokens tokens, Callers callers) {
        this.signIn = signIn;
        this.refresh = refresh;
        this.endSession = endSession;
        this.tokens = tokens;
        this.callers = callers;
    }

    /** What the sign-in screen sends. */
    @Serdeable
    record SignInRequest(
            @Nullable String email,
            @Nullable String password,
            @Nullable UUID partnershipId) {}

    @Post
    HttpResponse<?> open(HttpRequest<?> request, @Body SignInRequest asked) {
        if (asked.email() == null
                || asked.password() == null
                || asked.password().length() > 200) {
            return failed();
        }
        String address = request.getRemoteAddress().getAddress().getHostAddress();
        var credentials = new Credentials(
                asked.email(), asked.password(), asked.partnershipId(), address, Devices.describe(request));
        return switch (signIn.signIn(credentials)) {
            case SignInResult.Admitted admitted -> withCookies(admitted.admission());
            case SignInResult.Failed failed -> failed();
            case SignInResult.TooMany tooMany ->
                HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(
                                "Retry-After",
                                Long.toString(tooMany.retryAfter().toSeconds() + 1));
        };
    }

    @Post("/refresh")
    HttpResponse<?> refresh(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(tokens.refreshCookieName())
                .flatMap(cookie -> refresh.refresh(cookie.getValue()))
                .<HttpResponse<?>>map(this::withCookies)
                .orElseGet(() -> HttpResponse.unauthorized());
    }

    @Delete
    HttpResponse<?> close(HttpRequest<?> request) {
        callers.of(request).ifPresent(caller -> endSession.end(caller, caller.sessionId()));
        return setting(HttpResponse.noContent(), tokens.none());
    }

    private HttpResponse<?> withCookies(Admission admission) {
        return setting(
                HttpResponse.ok(Map.of("membershipId", admission.membershipId().toString())),
                tokens.cookies(admission));
    }

    private static HttpResponse<?> failed() {
        return HttpResponse.unauthorized().body(Map.of("code", "SIGN_IN_FAILED"));
    }

    private static MutableHttpResponse<?> setting(MutableHttpResponse<?> response, List<Cookie> cookies) {
        cookies.forEach(response::cookie);
        return response;
    }
}
