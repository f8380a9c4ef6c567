package nl.uitzicht.access;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.token.generator.TokenGenerator;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Makes the cookies of a session: an access token of ten minutes, and the refresh token. */
@Singleton
class AccessTokens {
    static final String PARTNERSHIP = "partnership";
    static final String SESSION = "session";
    private static final Duration ACCESS = Duration.ofMinutes(10);

    private final TokenGenerator generator;
    private final String prefix;
    private final boolean secure;

    AccessTokens(
            TokenGenerator generator,
            @Value("${uitzicht.cookie-prefix}") String prefix,
            @Value("${uitzicht.secure-cookies}") boolean secure) {
        this.generator = generator;
        this.prefix = prefix;
        this.secure = secure;
    }

    String refreshCookieName() {
        return prefix + "refresh";
    }

    List<Cookie> cookies(Admission admission) {
        // The token's own moment is real time, also where specs move the product's clock: Micronaut checks it against
        // the system.
        String access = generator
                .generateToken(Map.of(
                        "sub",
                        admission.membershipId().toString(),
                        "exp",
                        Date.from(Instant.now().plus(ACCESS)),
                        PARTNERSHIP,
                        admission.partnershipId().toString(),
                        SESSION,
                        admission.sessionId().toString()))
                .orElseThrow();
        return List.of(cookie("access", access, ACCESS), cookie("refresh", admission.refreshToken(), admission.idle()));
    }

    List<Cookie> none() {
        return List.of(cookie("access", "", Duration.ZERO), cookie("refresh", "", Duration.ZERO));
    }

    private Cookie cookie(String name, String value, Duration age) {
        return Cookie.of(prefix + name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Strict)
                .path("/")
                .maxAge(age);
    }
}
