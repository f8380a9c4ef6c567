package nl.uitzicht.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** On which days of the week somebody works by one contract: Monday is the lowest bit of five; both dates included. */
@MappedEntity("expert_contract")
public record WorkDays(
        @Uuid16 UUID membershipId,
        int bits,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /** Whether the contract holds on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
