package nl.uitzicht.people;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** On which days of the week somebody works: Monday is the lowest bit of five. */
@MappedEntity("expert_contract")
public record WorkDays(@Uuid16 UUID membershipId, int bits) {
    /** Whether a civil date is one of them. */
    public boolean holds(LocalDate date) {
        return (bits & (1 << (date.getDayOfWeek().getValue() - 1))) != 0;
    }
}
