package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** A period in which an expert was coupled to a traject; civil dates, both included. */
@MappedEntity("traject_expert")
public record Coupling(LocalDate startsOn, @Nullable LocalDate endsOn) {
    /** Whether a date lies in the period. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(startsOn) && (endsOn == null || !date.isAfter(endsOn));
    }
}
