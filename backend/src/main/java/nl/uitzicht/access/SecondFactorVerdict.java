package nl.uitzicht.access;

import java.util.List;

/** What the second factor says to somebody whose password was right. */
sealed interface SecondFactorVerdict {
    /** Come in. {@code recoveryCodes} are there once: at the moment an app was tied to the account. */
    record Passed(List<String> recoveryCodes) implements SecondFactorVerdict {}

    /** A code of the app is asked. */
    record CodeRequired() implements SecondFactorVerdict {}

    /** The role asks for an app, and there is none yet: the secret, to type or to scan, and then a first code of it. */
    record EnrolmentRequired(String secret, String uri) implements SecondFactorVerdict {}

    /** The code is wrong, old or used. */
    record Wrong() implements SecondFactorVerdict {}
}
