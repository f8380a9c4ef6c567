package nl.uitzicht.appointments;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Caller;

/** What the hours may do with an appointment: settle it when a visit was logged, and give it back when that is withdrawn. */
@Singleton
public class VisitsMade {
    private final Appointments appointments;

    VisitsMade(Appointments appointments) {
        this.appointments = appointments;
    }

    /** Settles an own planned appointment; false when it is absent, somebody else's, cancelled, or settled before. */
    public boolean settle(Caller caller, UUID appointmentId) {
        return move(caller, appointmentId, AppointmentState.PLANNED, AppointmentState.LOGGED);
    }

    /** Plans an own settled appointment again, because its hours were withdrawn. */
    public void giveBack(Caller caller, UUID appointmentId) {
        move(caller, appointmentId, AppointmentState.LOGGED, AppointmentState.PLANNED);
    }

    private boolean move(Caller caller, UUID id, AppointmentState from, AppointmentState to) {
        return appointments.move(caller.partnershipId(), id, caller.membershipId(), from, to) == 1;
    }
}
