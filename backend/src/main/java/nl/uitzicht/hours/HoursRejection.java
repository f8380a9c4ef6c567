package nl.uitzicht.hours;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.DutchDates;
import nl.uitzicht.platform.text.PersonalPatterns;

/** Every expected "no" to an entry, with its place in the closed list of codes, its field and what its sentence needs. */
sealed interface HoursRejection extends Refusal {
    record NotAnExpert() implements HoursRejection {}

    record UnknownEntry() implements HoursRejection {}

    record TakenId() implements HoursRejection {}

    record AlreadyWithdrawn() implements HoursRejection {}

    record MinutesOutOfRange() implements HoursRejection {}

    record TravelOutOfRange() implements HoursRejection {}

    record DateTooLate() implements HoursRejection {}

    record DateTooEarly(LocalDate from) implements HoursRejection {}

    record TrajectAndNetwork() implements HoursRejection {}

    record TextTooLong(String where, int most) implements HoursRejection {}

    record PersonalText(String where, PersonalPatterns.Kind kind) implements HoursRejection {}

    record UnknownKind() implements HoursRejection {}

    record RetiredKind() implements HoursRejection {}

    record KindElsewhere() implements HoursRejection {}

    record KindNotForExperts() implements HoursRejection {}

    record UnknownTraject() implements HoursRejection {}

    record UnknownNetwork() implements HoursRejection {}

    record OutsideCoupling() implements HoursRejection {}

    /** The traject closed longer ago than the partnership takes late hours on it. */
    record LongClosed() implements HoursRejection {}

    record DayFull() implements HoursRejection {}

    record MonthAccepted(YearMonth month) implements HoursRejection {}

    record SettledAppointment() implements HoursRejection {}

    /** What the API tells of a refusal. */
    record Told(ErrorCode code, List<String> field, Map<String, String> arguments) {}

    /** The one table of what is told. */
    default Told told() {
        return switch (this) {
            case NotAnExpert no -> new Told(ErrorCode.FORBIDDEN, List.of(), Map.of());
            case UnknownEntry no -> new Told(ErrorCode.NOT_FOUND, List.of("id"), Map.of());
            case TakenId no -> new Told(ErrorCode.INVALID, List.of("id"), Map.of());
            case AlreadyWithdrawn no -> new Told(ErrorCode.WITHDRAWN, List.of("id"), Map.of());
            case MinutesOutOfRange no -> new Told(ErrorCode.MINUTES_OUT_OF_RANGE, List.of("minutes"), Map.of());
            case TravelOutOfRange no -> new Told(ErrorCode.TRAVEL_OUT_OF_RANGE, List.of("travelMinutes"), Map.of());
            case DateTooLate no -> new Told(ErrorCode.DATE_TOO_LATE, List.of("date"), Map.of());
            case DateTooEarly no ->
                new Told(ErrorCode.DATE_TOO_EARLY, List.of("date"), Map.of("from", DutchDates.day(no.from())));
            case TrajectAndNetwork no -> new Told(ErrorCode.INVALID, List.of("networkId"), Map.of());
            case TextTooLong no ->
                new Told(ErrorCode.TOO_LONG, List.of(no.where()), Map.of("max", Integer.toString(no.most())));
            case PersonalText no -> new Told(ErrorCode.valueOf("TEXT_" + no.kind()), List.of(no.where()), Map.of());
            case UnknownKind no -> new Told(ErrorCode.NOT_FOUND, List.of("activityKindId"), Map.of());
            case RetiredKind no -> new Told(ErrorCode.KIND_RETIRED, List.of("activityKindId"), Map.of());
            case KindElsewhere no -> new Told(ErrorCode.INVALID, List.of("activityKindId"), Map.of());
            case KindNotForExperts no -> new Told(ErrorCode.KIND_NOT_FOR_EXPERTS, List.of("activityKindId"), Map.of());
            case UnknownTraject no -> new Told(ErrorCode.NOT_FOUND, List.of("trajectId"), Map.of());
            case UnknownNetwork no -> new Told(ErrorCode.NOT_FOUND, List.of("networkId"), Map.of());
            case OutsideCoupling no -> new Told(ErrorCode.OUTSIDE_COUPLING, List.of("date"), Map.of());
            case LongClosed no -> new Told(ErrorCode.TRAJECT_CLOSED, List.of("trajectId"), Map.of());
            case DayFull no -> new Told(ErrorCode.DAY_FULL, List.of("minutes"), Map.of());
            case MonthAccepted no ->
                new Told(ErrorCode.MONTH_ACCEPTED, List.of("date"), Map.of("month", DutchDates.month(no.month())));
            case SettledAppointment no -> new Told(ErrorCode.APPOINTMENT_SETTLED, List.of("appointmentId"), Map.of());
        };
    }

    @Override
    default ErrorCode code() {
        return told().code();
    }

    @Override
    default List<String> field() {
        return told().field();
    }

    @Override
    default Map<String, String> arguments() {
        return told().arguments();
    }
}
