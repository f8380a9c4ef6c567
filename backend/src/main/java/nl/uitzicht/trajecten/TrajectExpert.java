package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** An expert on a traject, for a period; {@code id} is the membership. */
@MappedEntity("traject_expert")
record TrajectExpert(
        @Uuid16 UUID trajectId,
        @Uuid16 UUID id,
        String name,
        @MappedProperty("lead_expert") boolean lead,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /** Whether the coupling holds on this date. */
    boolean covers(LocalDate date) {
        return !startsOn.isAfter(date) && lastsUntil(date);
    }

    /** Whether the coupling had not ended before this date. */
    boolean lastsUntil(LocalDate date) {
        return endsOn == null || !endsOn.isBefore(date);
    }
}
