package nl.uitzicht.hours;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;

/** Minutes of one kind of work on one civil date; travel stands apart (D15). */
@MappedEntity("hour_entry")
public record DayOfKind(
        LocalDate date,
        String kind,
        int minutes,
        @MappedProperty("travel_minutes") int travelMinutes) {}
