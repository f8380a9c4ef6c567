package nl.uitzicht.appointments;

/** What became of an appointment. */
public enum AppointmentState {
    PLANNED,
    LOGGED,
    CANCELLED
}
