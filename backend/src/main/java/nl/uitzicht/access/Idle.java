package nl.uitzicht.access;

import java.time.Duration;

/** How long a session lives without use (D4). */
final class Idle {
    private static final Duration LONG = Duration.ofDays(60);
    private static final Duration SHORT = Duration.ofHours(12);

    private Idle() {}

    static Duration of(boolean withSecondFactor) {
        return withSecondFactor ? SHORT : LONG;
    }
}
