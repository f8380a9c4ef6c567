package nl.uitzicht.appointments;

import java.util.List;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;

/** Every expected "no" to an appointment. */
sealed interface AppointmentRejection extends Refusal {
    record NotAnExpert() implements AppointmentRejection {}

    record TakenId() implements AppointmentRejection {}

    record Settled() implements AppointmentRejection {}

    record DateOutOfReach() implements AppointmentRejection {}

    record MinutesOutOfRange() implements AppointmentRejection {}

    record Nowhere() implements AppointmentRejection {}

    record UnknownPlace(String where) implements AppointmentRejection {}

    @Override
    default ErrorCode code() {
        return switch (this) {
            case NotAnExpert no -> ErrorCode.FORBIDDEN;
            case TakenId no -> ErrorCode.INVALID;
            case Settled no -> ErrorCode.APPOINTMENT_SETTLED;
            case DateOutOfReach no -> ErrorCode.INVALID;
            case MinutesOutOfRange no -> ErrorCode.MINUTES_OUT_OF_RANGE;
            case Nowhere no -> ErrorCode.REQUIRED;
            case UnknownPlace no -> ErrorCode.NOT_FOUND;
        };
    }

    @Override
    default List<String> field() {
        return switch (this) {
            case NotAnExpert no -> List.of();
            case TakenId no -> List.of("id");
            case Settled no -> List.of("id");
            case DateOutOfReach no -> List.of("date");
            case MinutesOutOfRange no -> List.of("minutes");
            case Nowhere no -> List.of("schoolId");
            case UnknownPlace no -> List.of(no.where());
        };
    }
}
