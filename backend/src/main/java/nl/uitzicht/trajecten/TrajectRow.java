package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * A traject as its table holds it; {@link Traject} is what the world sees.
 *
 * @param coupledOn the day on which its first expert was coupled, which may lie before the first day; null for one brought in from elsewhere
 * @param coupledBy the membership of who coupled
 */
@MappedEntity("traject")
record TrajectRow(
        @EmbeddedId Tid id,
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
        @Nullable String withoutContactReason,
        @Nullable LocalDate coupledOn,
        @Nullable @Uuid16 UUID coupledBy,
        int version) {

    boolean isClosed() {
        return state == TrajectState.CLOSED;
    }

    /** The last day on which a right on this traject can still be judged: today, or its own end when that came first. */
    LocalDate judgedOn(LocalDate today) {
        return endsOn == null || endsOn.isAfter(today) ? today : endsOn;
    }
}
