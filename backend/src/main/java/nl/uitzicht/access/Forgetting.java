package nl.uitzicht.access;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import nl.uitzicht.platform.Time;

/** Forgets, once a day on each node, what access no longer needs: links of a month ago and attempts of yesterday. */
@Singleton
class Forgetting {
    private static final Duration LINKS = Duration.ofDays(30);
    private static final Duration ATTEMPTS = Duration.ofDays(1);

    private final AccountLinks links;
    private final Throttle throttle;
    private final Clock clock;

    Forgetting(AccountLinks links, Throttle throttle, Clock clock) {
        this.links = links;
        this.throttle = throttle;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "24h", initialDelay = "${uitzicht.forgetting.first:15m}")
    void forget() {
        LocalDateTime now = Time.utc(clock);
        links.forget(now.minus(LINKS));
        throttle.forget(now.minus(ATTEMPTS));
    }
}
