package nl.uitzicht.plans;

import static nl.uitzicht.platform.tenancy.Role.EXPERT;
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.trajecten.Couplings;
import nl.uitzicht.trajecten.TrajectStanding;
import nl.uitzicht.trajecten.TrajectStandings;
import nl.uitzicht.trajecten.TrajectState;

/** The one place that decides who writes a plan: the experts who are coupled today, and a procesbegeleider. */
@Singleton
class PlanAccess {
    private final Couplings couplings;
    private final TrajectStandings trajecten;

    PlanAccess(Couplings couplings, TrajectStandings trajecten) {
        this.couplings = couplings;
        this.trajecten = trajecten;
    }

    /** Nothing when this person may change the plan of this traject; who may not see it is told that it is absent. */
    Optional<PlanRejection> writes(Caller caller, @Nullable UUID trajectId, LocalDate today) {
        if (!caller.is(EXPERT, PROCESS_FACILITATOR)) {
            return Optional.of(new PlanRejection.NotAllowed());
        }
        TrajectStanding traject = trajectId == null
                ? null
                : trajecten.find(caller.partnershipId(), trajectId).orElse(null);
        if (traject == null || !caller.is(PROCESS_FACILITATOR) && !coupled(caller, trajectId, today)) {
            return Optional.of(new PlanRejection.Unknown(List.of("trajectId")));
        }
        return traject.state() == TrajectState.CLOSED ? Optional.of(new PlanRejection.Closed()) : Optional.empty();
    }

    private boolean coupled(Caller caller, UUID trajectId, LocalDate today) {
        return couplings.of(caller.partnershipId(), trajectId, caller.membershipId()).stream()
                .anyMatch(period -> period.covers(today));
    }
}
