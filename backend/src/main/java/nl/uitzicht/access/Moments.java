package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.uitzicht.platform.Time;

/** The moment in the two forms the tables have: UTC, and the civil date. */
@Singleton
class Moments {
    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    LocalDate today() {
        return clock.instant().atZone(Time.AMSTERDAM).toLocalDate();
    }
}
