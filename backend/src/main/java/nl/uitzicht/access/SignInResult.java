package nl.uitzicht.access;

import java.time.Duration;

/** What a sign-in answers. The reason of a failure is never told. */
sealed interface SignInResult {
    record Admitted(Admission admission) implements SignInResult {}

    record Failed() implements SignInResult {}

    record TooMany(Duration retryAfter) implements SignInResult {}
}
