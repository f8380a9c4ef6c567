package nl.uitzicht.people;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/** Something that holds in a period of civil dates, both ends included. */
interface Dated {
    LocalDate startsOn();

    @Nullable LocalDate endsOn();

    default boolean covers(LocalDate date) {
        return !date.isBefore(startsOn()) && (endsOn() == null || !date.isAfter(endsOn()));
    }
}
