package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/**
 * A traject as the dossier of one expert has it.
 *
 * @param ending        how it ended, when the expert was still coupled to it then
 * @param coupledOn     the first day of the first own coupling
 * @param endedOn       the last day: of the last own coupling, or of the traject when that came first; null while it runs
 * @param agreedMinutes as of today (R39)
 */
@MappedEntity("traject")
public record CoupledTraject(
        @Uuid16 UUID id,
        String school,
        String domain,
        @Nullable String region,
        TrajectState state,
        @Nullable TrajectEnding ending,
        LocalDate coupledOn,
        @Nullable LocalDate endedOn,
        @Nullable Integer agreedMinutes) {
    /** Whether the expert was coupled on a date. */
    public boolean runsOn(LocalDate date) {
        return !coupledOn.isAfter(date) && (endedOn == null || !endedOn.isBefore(date));
    }
}
