package nl.uitzicht.access;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDateTime;

/** Forgets, once a day on each node, what access no longer needs: links of a month ago and attempts of yesterday. */
@Singleton
class Forgetting {
    private static final Duration LINKS = Duration.ofDays(30);
    private static final Duration ATTEMPTS = Duration.ofDays(1);

    private final AccountLinks links;
    private final Throttle throttle;
    private final Moments moments;

    Forgetting(AccountLinks links, Throttle throttle, Moments moments) {
        this.links = links;
        this.throttle = throttle;
        this.moments = moments;
    }

    @Scheduled(fixedDelay = "24h", initialDelay = "15m")
    void forget() {
        LocalDateTime now = moments.now();
        links.forget(now.minus(LINKS));
        throttle.forget(now.minus(ATTEMPTS));
    }
}
