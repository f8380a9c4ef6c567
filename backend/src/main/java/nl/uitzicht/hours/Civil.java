package nl.uitzicht.hours;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.uitzicht.platform.Time;

/** Today in Europe/Amsterdam, and now in UTC. */
@Singleton
class Civil {
    private final Clock clock;

    Civil(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return clock.instant().atZone(Time.AMSTERDAM).toLocalDate();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
