package nl.uitzicht.access;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What a sign-in answers. The reason of a failure is never told. */
sealed interface SignInResult {
    /** {@code recoveryCodes} are told once: when an authenticator app was tied to the account. */
    record Admitted(Admission admission, List<String> recoveryCodes) implements SignInResult {}

    /** The password was right; a code of the authenticator app is asked as well. */
    record CodeRequired() implements SignInResult {}

    /** The password was right; the role asks for an authenticator app, tied to the account by this secret and a first code. */
    record EnrolmentRequired(String secret, String uri) implements SignInResult {}

    /** The password was right; the person belongs to several partnerships and named none of them. */
    record PartnershipRequired(List<Choice> choices) implements SignInResult {}

    /** A partnership the person can enter. */
    @Serdeable
    record Choice(UUID id, String name) {}

    record Failed() implements SignInResult {}

    record TooMany(Duration retryAfter) implements SignInResult {}
}
