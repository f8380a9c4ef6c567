package nl.uitzicht.route;

import static nl.uitzicht.platform.tenancy.Role.EXPERT;
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.trajecten.Coupling;
import nl.uitzicht.trajecten.Couplings;
import nl.uitzicht.trajecten.TrajectStanding;
import nl.uitzicht.trajecten.TrajectState;

/** The one place that decides who moves a traject along its route: a procesbegeleider of it, and the experts who were coupled on the date (D17). */
@Singleton
class RouteAccess {
    private final Couplings couplings;

    RouteAccess(Couplings couplings) {
        this.couplings = couplings;
    }

    /** Nothing when this person may do something to this traject about that date; who may not see it is told that it is absent. */
    Optional<RouteRejection> moves(Caller caller, @Nullable TrajectStanding traject, LocalDate date) {
        if (!caller.is(EXPERT, PROCESS_FACILITATOR)) {
            return Optional.of(new RouteRejection.NotAllowed());
        }
        if (traject == null) {
            return Optional.of(new RouteRejection.Unknown("trajectId"));
        }
        Optional<RouteRejection> no = traject.within(caller.reach(PROCESS_FACILITATOR))
                ? Optional.empty()
                : asExpert(caller, traject.id(), date);
        return no.or(() ->
                traject.state() == TrajectState.CLOSED ? Optional.of(new RouteRejection.Closed()) : Optional.empty());
    }

    /** Whether this expert is or was coupled on a date. */
    boolean coupled(UUID partnershipId, UUID trajectId, UUID membershipId, LocalDate date) {
        return couplings.of(partnershipId, trajectId, membershipId).stream().anyMatch(period -> period.covers(date));
    }

    private Optional<RouteRejection> asExpert(Caller caller, UUID trajectId, LocalDate date) {
        List<Coupling> periods = couplings.of(caller.partnershipId(), trajectId, caller.membershipId());
        if (periods.isEmpty()) {
            return Optional.of(new RouteRejection.Unknown("trajectId"));
        }
        boolean covered = periods.stream().anyMatch(period -> period.covers(date));
        return covered ? Optional.empty() : Optional.of(new RouteRejection.NotCoupled());
    }
}
