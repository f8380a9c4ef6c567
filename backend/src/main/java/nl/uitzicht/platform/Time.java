package nl.uitzicht.platform;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the product. Civil dates are those of Europe/Amsterdam, instants are UTC (architecture rule 6). */
@Factory
public class Time {
    /** Where the schools are. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The one clock; specs replace it to walk through a school year. */
    @Singleton
    Clock clock() {
        return Clock.system(AMSTERDAM);
    }

    /** The civil date at this moment. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }

    /** The civil date of a moment that a DATETIME column keeps. */
    public static LocalDate civilDate(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(AMSTERDAM).toLocalDate();
    }

    /** This moment, as the DATETIME columns keep it. */
    public static LocalDateTime utc(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
