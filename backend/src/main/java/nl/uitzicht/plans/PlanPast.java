package nl.uitzicht.plans;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.trajecten.TrajectPast;

/** No traject ends before the school confirmed a plan, or before its goals were evaluated. The school may confirm that evaluation later. */
@Singleton
class PlanPast implements TrajectPast {
    private final ActionPlans plans;

    PlanPast(ActionPlans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<LocalDate> last(UUID partnershipId, UUID trajectId) {
        return plans.of(partnershipId, List.of(trajectId)).stream()
                .flatMap(plan -> Stream.of(plan.confirmedOn(), plan.evaluatedOn()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }
}
