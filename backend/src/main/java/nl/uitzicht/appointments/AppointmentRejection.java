package nl.uitzicht.appointments;

import static nl.uitzicht.platform.mutations.ErrorCode.APPOINTMENT_SETTLED;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.MINUTES_OUT_OF_RANGE;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.OUTSIDE_COUPLING;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;

import nl.uitzicht.platform.mutations.Refusal;

/** Every expected "no" to an appointment. */
sealed interface AppointmentRejection extends Refusal {
    record NotAnExpert() implements AppointmentRejection {}

    record TakenId() implements AppointmentRejection {}

    record Settled() implements AppointmentRejection {}

    record DateOutOfReach() implements AppointmentRejection {}

    record MinutesOutOfRange() implements AppointmentRejection {}

    /** The expert is not coupled to the traject on that day, or it is closed by then. */
    record OutsideCoupling() implements AppointmentRejection {}

    record Nowhere() implements AppointmentRejection {}

    record UnknownPlace(String where) implements AppointmentRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NotAnExpert _ -> Told.of(FORBIDDEN);
            case TakenId _ -> Told.of(INVALID, "id");
            case Settled _ -> Told.of(APPOINTMENT_SETTLED, "id");
            case DateOutOfReach _ -> Told.of(INVALID, "date");
            case MinutesOutOfRange _ -> Told.of(MINUTES_OUT_OF_RANGE, "minutes");
            case OutsideCoupling _ -> Told.of(OUTSIDE_COUPLING, "date");
            case Nowhere _ -> Told.of(REQUIRED, "schoolId");
            case UnknownPlace no -> Told.of(NOT_FOUND, no.where());
        };
    }
}
