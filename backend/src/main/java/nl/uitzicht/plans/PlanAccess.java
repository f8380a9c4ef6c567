package nl.uitzicht.plans;

import static nl.uitzicht.platform.tenancy.Role.EXPERT;
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;
import static nl.uitzicht.platform.tenancy.Role.SCHOOL;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.schools.SchoolDirectory;
import nl.uitzicht.trajecten.Couplings;
import nl.uitzicht.trajecten.TrajectStanding;
import nl.uitzicht.trajecten.TrajectStandings;
import nl.uitzicht.trajecten.TrajectState;

/** The one place that decides who writes a plan: the experts who are coupled today, and a procesbegeleider of the traject; the school confirms it. */
@Singleton
class PlanAccess {
    private final Couplings couplings;
    private final TrajectStandings trajecten;
    private final SchoolDirectory schools;

    PlanAccess(Couplings couplings, TrajectStandings trajecten, SchoolDirectory schools) {
        this.couplings = couplings;
        this.trajecten = trajecten;
        this.schools = schools;
    }

    /** Nothing when this person may change the plan of this traject; who may not see it is told that it is absent. */
    Optional<PlanRejection> writes(Caller caller, @Nullable UUID trajectId, LocalDate today) {
        if (!caller.is(EXPERT, PROCESS_FACILITATOR)) {
            return Optional.of(new PlanRejection.NotAllowed());
        }
        TrajectStanding traject = trajectId == null
                ? null
                : trajecten.find(caller.partnershipId(), trajectId).orElse(null);
        if (traject == null
                || !traject.within(caller.reach(PROCESS_FACILITATOR)) && !coupled(caller, trajectId, today)) {
            return Optional.of(new PlanRejection.Unknown(List.of("trajectId")));
        }
        return traject.state() == TrajectState.CLOSED ? Optional.of(new PlanRejection.Closed()) : Optional.empty();
    }

    /** Whether this person may read the plans of a traject: its experts, also after it closed; its procesbegeleider; its school. */
    boolean reads(Caller caller, UUID trajectId, LocalDate today) {
        if (isOfSchoolEver(caller, trajectId, today)) {
            return true;
        }
        return trajecten
                .find(caller.partnershipId(), trajectId)
                .filter(traject -> traject.within(caller.reach(PROCESS_FACILITATOR))
                        || coupled(caller, trajectId, lastDay(traject, today)))
                .isPresent();
    }

    private static LocalDate lastDay(TrajectStanding traject, LocalDate today) {
        LocalDate end = traject.endsOn();
        return end != null && end.isBefore(today) ? end : today;
    }

    /** Whether this is somebody of the school of a traject that has not closed. */
    boolean isOfSchool(Caller caller, @Nullable UUID trajectId, LocalDate today) {
        return isOfSchoolEver(caller, trajectId, today)
                && trajecten
                        .find(caller.partnershipId(), trajectId)
                        .filter(traject -> traject.state() != TrajectState.CLOSED)
                        .isPresent();
    }

    /** The same, also after the closing. */
    boolean isOfSchoolEver(Caller caller, @Nullable UUID trajectId, LocalDate today) {
        return trajectId != null
                && caller.is(SCHOOL)
                && trajecten
                        .find(caller.partnershipId(), trajectId)
                        .filter(traject -> schools.contactSchools(caller.partnershipId(), caller.email(), today)
                                .contains(traject.schoolId()))
                        .isPresent();
    }

    /** As {@link #writes}; somebody of another school is told that the plan is absent. */
    Optional<PlanRejection> confirms(Caller caller, @Nullable UUID trajectId, LocalDate today) {
        boolean onlySchool = caller.is(SCHOOL) && !caller.is(EXPERT, PROCESS_FACILITATOR);
        return onlySchool ? Optional.of(new PlanRejection.Unknown(List.of("id"))) : writes(caller, trajectId, today);
    }

    /** As {@link #confirms}, also after the traject closed: an evaluation may be agreed with in words at the closing table (D21). */
    Optional<PlanRejection> confirmsEvaluation(Caller caller, @Nullable UUID trajectId, LocalDate today) {
        if (!caller.is(EXPERT, PROCESS_FACILITATOR, SCHOOL)) {
            return Optional.of(new PlanRejection.NotAllowed());
        }
        boolean theirs = trajectId != null && caller.is(EXPERT, PROCESS_FACILITATOR) && reads(caller, trajectId, today);
        return theirs ? Optional.empty() : Optional.of(new PlanRejection.Unknown(List.of("id")));
    }

    /** The first day of a traject that exists. */
    LocalDate startsOn(Caller caller, UUID trajectId) {
        return trajecten.find(caller.partnershipId(), trajectId).orElseThrow().startsOn();
    }

    private boolean coupled(Caller caller, UUID trajectId, LocalDate today) {
        return couplings.of(caller.partnershipId(), trajectId, caller.membershipId()).stream()
                .anyMatch(period -> period.covers(today));
    }
}
