package nl.uitzicht.platform.tenancy;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Finds who asks. Implemented by {@code access}, so that the platform needs not know how people sign in. */
public interface Callers {
    /** The caller of a request with a valid access token and a session row that still stands; else empty. */
    Optional<Caller> of(HttpRequest<?> request);
}
