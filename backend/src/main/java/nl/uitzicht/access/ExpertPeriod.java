package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A member is an expert from a civil date on, to another when it ended. */
@MappedEntity("role_grant")
public record ExpertPeriod(
        @Uuid16 UUID membershipId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /** Whether the member is an expert on a date, by this period. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(startsOn) && (endsOn == null || !date.isAfter(endsOn));
    }
}
