package nl.uitzicht.route;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.SchoolDirectory;
import nl.uitzicht.trajecten.TrajectStanding;
import nl.uitzicht.trajecten.TrajectStandings;
import nl.uitzicht.trajecten.TrajectSubject;

/** The school states that parents were told or agreed (D21), itself or in words that an expert or procesbegeleider records. It blocks nothing. */
@Singleton
class StateConsent {
    private final RouteAccess access;
    private final TrajectStandings trajecten;
    private final SchoolDirectory schools;
    private final ParentsConsents consents;
    private final AuditLog audit;
    private final Clock clock;

    StateConsent(
            RouteAccess access,
            TrajectStandings trajecten,
            SchoolDirectory schools,
            ParentsConsents consents,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.trajecten = trajecten;
        this.schools = schools;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused for who is not of the school nor on the traject, a traject that is not about a pupil, and a day after today. */
    Outcome<ParentsConsent> state(Caller caller, UUID trajectId, ParentsConsent.Kind kind, LocalDate on) {
        UUID tenant = caller.partnershipId();
        LocalDate today = Time.today(clock);
        TrajectStanding traject = trajecten.find(tenant, trajectId).orElse(null);
        boolean own = ofOwnSchool(caller, traject, today);
        Optional<RouteRejection> no = own ? Optional.empty() : stranger(caller, traject, today);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        if (traject.subject() != TrajectSubject.PUPIL) {
            return Outcome.refused(new RouteRejection.Impossible("trajectId"));
        }
        if (on.isAfter(today)) {
            return Outcome.refused(new RouteRejection.TooLate("on"));
        }
        consents.state(tenant, trajectId, kind, on, caller.membershipId(), Time.utc(clock));
        audit.record(caller, "parentsState", "traject", trajectId);
        return Outcome.accepted(consents.of(tenant, List.of(trajectId)).getFirst(), trajectId, 1);
    }

    /** Somebody of a school who is of another one is told that the traject is absent. */
    private Optional<RouteRejection> stranger(Caller caller, TrajectStanding traject, LocalDate today) {
        boolean onlySchool = caller.is(Role.SCHOOL) && !caller.is(Role.EXPERT, Role.PROCESS_FACILITATOR);
        return onlySchool ? Optional.of(new RouteRejection.Unknown("trajectId")) : access.moves(caller, traject, today);
    }

    private boolean ofOwnSchool(Caller caller, TrajectStanding traject, LocalDate today) {
        return traject != null
                && caller.is(Role.SCHOOL)
                && schools.contactSchools(caller.partnershipId(), caller.email(), today)
                        .contains(traject.schoolId());
    }
}
