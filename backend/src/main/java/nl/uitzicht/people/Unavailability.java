package nl.uitzicht.people;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A period in which an expert is not available, both ends included; the reason is kept nowhere (D24). */
@MappedEntity("expert_unavailability")
public record Unavailability(@EmbeddedId Tid id, @Uuid16 UUID membershipId, LocalDate startsOn, LocalDate endsOn) {
    /** Whether a day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
