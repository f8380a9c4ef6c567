package nl.uitzicht.platform;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

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
}
