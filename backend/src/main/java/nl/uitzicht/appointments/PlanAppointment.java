package nl.uitzicht.appointments;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** Plans a visit ahead; of a traject the school follows, on a day the expert is coupled to it. */
@Singleton
class PlanAppointment {
    private static final int DAYS_BACK = 31;
    private static final int YEARS_AHEAD = 2;
    private static final int STEP = 5;
    private static final int MOST = 720;

    private final Appointments appointments;
    private final Clock clock;

    PlanAppointment(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    Outcome<Appointment> plan(Caller caller, Appointment asked) {
        if (!caller.is(Role.EXPERT)) {
            return Outcome.refused(new AppointmentRejection.NotAnExpert());
        }
        List<AppointmentRejection> no = judge(caller, asked);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        Appointment planned = atSchool(caller, asked);
        if (planned.trajectId() != null && planned.schoolId() == null) {
            return Outcome.refused(notThen(caller, planned.trajectId()));
        }
        appointments.save(planned);
        return Outcome.accepted(planned, planned.id().id(), planned.version());
    }

    private List<AppointmentRejection> judge(Caller caller, Appointment asked) {
        List<AppointmentRejection> no = new ArrayList<>();
        LocalDate today = clock.instant().atZone(Time.AMSTERDAM).toLocalDate();
        if (asked.date().isBefore(today.minusDays(DAYS_BACK)) || asked.date().isAfter(today.plusYears(YEARS_AHEAD))) {
            no.add(new AppointmentRejection.DateOutOfReach());
        }
        if (asked.minutes() < STEP || asked.minutes() > MOST || asked.minutes() % STEP != 0) {
            no.add(new AppointmentRejection.MinutesOutOfRange());
        }
        if (asked.trajectId() == null && asked.schoolId() == null && asked.networkId() == null) {
            no.add(new AppointmentRejection.Nowhere());
        }
        if (asked.schoolId() != null && appointments.schools(caller.partnershipId(), asked.schoolId()) == 0) {
            no.add(new AppointmentRejection.UnknownPlace("schoolId"));
        }
        if (asked.networkId() != null && appointments.networks(caller.partnershipId(), asked.networkId()) == 0) {
            no.add(new AppointmentRejection.UnknownPlace("networkId"));
        }
        if (appointments.taken(caller.partnershipId(), asked.id().id()) > 0) {
            no.add(new AppointmentRejection.TakenId());
        }
        return no;
    }

    private AppointmentRejection notThen(Caller caller, UUID trajectId) {
        return appointments.couplings(caller.partnershipId(), trajectId, caller.membershipId()) > 0
                ? new AppointmentRejection.OutsideCoupling()
                : new AppointmentRejection.UnknownPlace("trajectId");
    }

    private Appointment atSchool(Caller caller, Appointment asked) {
        if (asked.trajectId() == null) {
            return asked;
        }
        UUID school = appointments
                .schoolOfTraject(caller.partnershipId(), asked.trajectId(), caller.membershipId(), asked.date())
                .map(VisitedSchool::schoolId)
                .orElse(null);
        return new Appointment(
                asked.id(),
                asked.membershipId(),
                asked.date(),
                asked.startTime(),
                asked.minutes(),
                asked.trajectId(),
                school,
                null,
                asked.state(),
                asked.version());
    }
}
