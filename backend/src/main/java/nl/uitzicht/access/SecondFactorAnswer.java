package nl.uitzicht.access;

import java.time.Duration;
import java.util.List;

/** What came of changing the own second factor. */
sealed interface SecondFactorAnswer {
    /** Done: the recovery codes that are good from now on, shown once. */
    record Codes(List<String> recoveryCodes) implements SecondFactorAnswer {}

    /** The secret of another app, to type or to scan; the app of now stays until a first code of the other is shown. */
    record NextApp(String secret, String uri) implements SecondFactorAnswer {}

    /** Neither the password nor a fresh code. */
    record Wrong() implements SecondFactorAnswer {}

    /** No app is tied to the account, or none was proposed in the last quarter of an hour. */
    record Gone() implements SecondFactorAnswer {}

    /** Tried too often. */
    record TooMany(Duration retryAfter) implements SecondFactorAnswer {}
}
