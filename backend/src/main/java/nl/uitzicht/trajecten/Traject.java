package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Reach;

/**
 * A temporary engagement of experts with one question of a school. School, region and network are those of the first day and stay so (D6).
 *
 * @param provisionalMinutes whole minutes, named before the plan
 * @param agreedMinutes      whole minutes agreed with the school as of today (R39)
 */
@MappedEntity("traject")
public record Traject(
        @Uuid16 UUID id,
        TrajectSubject subject,
        String question,
        @Uuid16 UUID schoolId,
        @Nullable @Uuid16 UUID regionId,
        @Nullable @Uuid16 UUID networkId,
        @Uuid16 UUID domainId,
        TrajectState state,
        @Nullable TrajectEnding ending,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer provisionalMinutes,
        @Nullable Integer agreedMinutes,
        @Nullable ClosingNext closingNext,
        @Nullable String closingAdvice,
        int version) {
    /** Whether a role that reaches so far is held for it. */
    public boolean within(Reach reach) {
        return reach.holds(regionId, networkId);
    }
}
