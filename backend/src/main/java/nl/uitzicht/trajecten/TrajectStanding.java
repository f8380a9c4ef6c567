package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Reach;

/** What other features judge a traject by. */
@MappedEntity("traject")
public record TrajectStanding(
        @Uuid16 UUID id,
        @Uuid16 UUID schoolId,
        @Nullable @Uuid16 UUID regionId,
        @Nullable @Uuid16 UUID networkId,
        TrajectSubject subject,
        TrajectState state,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate closedOn) {
    /** The day on which the closing was recorded; of what closed before that was kept, its last day. Null while it runs. */
    public @Nullable LocalDate recordedOn() {
        return closedOn == null ? endsOn : closedOn;
    }

    /** Whether a role that reaches so far is held for it. */
    public boolean within(Reach reach) {
        return reach.holds(regionId, networkId);
    }
}
