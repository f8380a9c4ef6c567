package nl.uitzicht.schools;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.uitzicht.platform.Time;

/** The moment in the two forms the tables have: UTC, and the civil date in Europe/Amsterdam. */
@Singleton
public class Moments {
    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** Now, in UTC. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The civil date in Europe/Amsterdam. */
    public LocalDate today() {
        return clock.instant().atZone(Time.AMSTERDAM).toLocalDate();
    }
}
