package nl.uitzicht.appointments;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** Takes an own planned visit out of the calendar; a settled or foreign one is refused alike. */
@Singleton
class CancelAppointment {
    private final Appointments appointments;

    CancelAppointment(Appointments appointments) {
        this.appointments = appointments;
    }

    Outcome<Appointment> cancel(Caller caller, UUID id) {
        int cancelled = appointments.move(
                caller.partnershipId(),
                id,
                caller.membershipId(),
                AppointmentState.PLANNED,
                AppointmentState.CANCELLED);
        if (cancelled == 0) {
            return Outcome.refused(new AppointmentRejection.Settled());
        }
        Appointment now = appointments.findById(caller.tid(id)).orElseThrow();
        return Outcome.accepted(now, id, now.version());
    }
}
