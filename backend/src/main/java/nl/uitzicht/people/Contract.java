package nl.uitzicht.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** What an expert is hired for in a period of civil dates, both included; 60 is 0,6 fte. */
@MappedEntity("expert_contract")
public record Contract(
        int fteHundredths, LocalDate startsOn, @Nullable LocalDate endsOn) {
    /** Whether a date lies in the period. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(startsOn) && (endsOn == null || !date.isAfter(endsOn));
    }
}
