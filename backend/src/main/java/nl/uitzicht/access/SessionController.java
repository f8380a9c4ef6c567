package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.List;
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
    private final HttpClientAddressResolver addresses;

    SessionController(
            SignIn signIn,
            Refresh refresh,
            EndSession endSession,
            AccessTokens tokens,
            Callers callers,
            HttpClientAddressResolver addresses) {
        this.signIn = signIn;
        this.refresh = refresh;
        this.endSession = endSession;
        this.tokens = tokens;
        this.callers = callers;
        this.addresses = addresses;
    }

    /** What the sign-in screen sends. */
    @Serdeable
    record SignInRequest(
            @Nullable String email,
            @Nullable String password,
            @Nullable String code,
            @Nullable UUID partnershipId) {
        private Credentials from(HttpRequest<?> request, String address) {
            return new Credentials(email, password, code, partnershipId, address, Devices.describe(request));
        }
    }

    /** Who came in. {@code recoveryCodes} are there when an authenticator app was just tied to the account, and never again. */
    @Serdeable
    record Admitted(UUID membershipId, List<String> recoveryCodes) {}

    /** Why not. {@code secret} and {@code uri} tie an authenticator app to the account, which the role asks for. */
    @Serdeable
    record Refused(
            String code, @Nullable String secret, @Nullable String uri) {}

    /** Where the person can enter, to be asked again with one of these. */
    @Serdeable
    record Choose(String code, List<SignInResult.Choice> partnerships) {}

    @Post
    HttpResponse<?> open(HttpRequest<?> request, @Body SignInRequest asked) {
        if (asked.email() == null
                || asked.password() == null
                || asked.password().length() > 200) {
            return failed();
        }
        return switch (signIn.signIn(asked.from(request, addresses.resolve(request)))) {
            case SignInResult.Admitted admitted -> withCookies(admitted.admission(), admitted.recoveryCodes());
            case SignInResult.CodeRequired code -> unauthorized(new Refused("CODE_REQUIRED", null, null));
            case SignInResult.PartnershipRequired(List<SignInResult.Choice> choices) ->
                unauthorized(new Choose("PARTNERSHIP_REQUIRED", choices));
            case SignInResult.EnrolmentRequired(String secret, String uri) ->
                unauthorized(new Refused("ENROLMENT_REQUIRED", secret, uri));
            case SignInResult.Failed failed -> failed();
            case SignInResult.TooMany tooMany -> tooMany(tooMany.retryAfter());
        };
    }

    /** 429, with how long to wait. */
    static HttpResponse<?> tooMany(Duration wait) {
        return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    }

    @Post("/refresh")
    HttpResponse<?> refresh(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(tokens.refreshCookieName())
                .flatMap(cookie -> refresh.refresh(cookie.getValue()))
                .<HttpResponse<?>>map(admission -> withCookies(admission, List.of()))
                .orElseGet(() -> HttpResponse.unauthorized());
    }

    /** Ends the session, also when its access token is older than its ten minutes: the refresh token names the same one. */
    @Delete
    HttpResponse<?> close(HttpRequest<?> request) {
        request.getCookies().findCookie(tokens.refreshCookieName()).ifPresent(cookie -> refresh.end(cookie.getValue()));
        callers.of(request).ifPresent(caller -> endSession.end(caller, caller.sessionId()));
        return setting(HttpResponse.noContent(), tokens.none());
    }

    private HttpResponse<?> withCookies(Admission admission, List<String> recoveryCodes) {
        var body = new Admitted(admission.membershipId(), recoveryCodes);
        return setting(HttpResponse.ok(body), tokens.cookies(admission));
    }

    private static HttpResponse<?> failed() {
        return unauthorized(new Refused("SIGN_IN_FAILED", null, null));
    }

    private static HttpResponse<?> unauthorized(Object why) {
        return HttpResponse.unauthorized().body(why);
    }

    private static MutableHttpResponse<?> setting(MutableHttpResponse<?> response, List<Cookie> cookies) {
        cookies.forEach(response::cookie);
        return response;
    }
}
