package nl.uitzicht.hours;

import static nl.uitzicht.platform.mutations.ErrorCode.APPOINTMENT_SETTLED;
import static nl.uitzicht.platform.mutations.ErrorCode.DATE_TOO_EARLY;
import static nl.uitzicht.platform.mutations.ErrorCode.DATE_TOO_LATE;
import static nl.uitzicht.platform.mutations.ErrorCode.DAY_FULL;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.KIND_NOT_FOR_EXPERTS;
import static nl.uitzicht.platform.mutations.ErrorCode.KIND_RETIRED;
import static nl.uitzicht.platform.mutations.ErrorCode.MINUTES_OUT_OF_RANGE;
import static nl.uitzicht.platform.mutations.ErrorCode.MONTH_ACCEPTED;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.OUTSIDE_COUPLING;
import static nl.uitzicht.platform.mutations.ErrorCode.TOO_LONG;
import static nl.uitzicht.platform.mutations.ErrorCode.TRAJECT_CLOSED;
import static nl.uitzicht.platform.mutations.ErrorCode.TRAVEL_OUT_OF_RANGE;
import static nl.uitzicht.platform.mutations.ErrorCode.WITHDRAWN;

import java.time.LocalDate;
import java.time.YearMonth;
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

    @Override
    default Told told() {
        return switch (this) {
            case NotAnExpert _ -> Told.of(FORBIDDEN);
            case UnknownEntry _ -> Told.of(NOT_FOUND, "id");
            case TakenId _ -> Told.of(INVALID, "id");
            case AlreadyWithdrawn _ -> Told.of(WITHDRAWN, "id");
            case MinutesOutOfRange _ -> Told.of(MINUTES_OUT_OF_RANGE, "minutes");
            case TravelOutOfRange _ -> Told.of(TRAVEL_OUT_OF_RANGE, "travelMinutes");
            case DateTooLate _ -> Told.of(DATE_TOO_LATE, "date");
            case DateTooEarly no -> Told.of(DATE_TOO_EARLY, "date").with("from", DutchDates.day(no.from()));
            case TrajectAndNetwork _ -> Told.of(INVALID, "networkId");
            case TextTooLong no -> Told.of(TOO_LONG, no.where()).with("max", no.most());
            case PersonalText no -> Told.of(ErrorCode.valueOf(no.kind().code()), no.where());
            case UnknownKind _ -> Told.of(NOT_FOUND, "activityKindId");
            case RetiredKind _ -> Told.of(KIND_RETIRED, "activityKindId");
            case KindElsewhere _ -> Told.of(INVALID, "activityKindId");
            case KindNotForExperts _ -> Told.of(KIND_NOT_FOR_EXPERTS, "activityKindId");
            case UnknownTraject _ -> Told.of(NOT_FOUND, "trajectId");
            case UnknownNetwork _ -> Told.of(NOT_FOUND, "networkId");
            case OutsideCoupling _ -> Told.of(OUTSIDE_COUPLING, "date");
            case LongClosed _ -> Told.of(TRAJECT_CLOSED, "trajectId");
            case DayFull _ -> Told.of(DAY_FULL, "date");
            case MonthAccepted no -> Told.of(MONTH_ACCEPTED, "date").with("month", DutchDates.month(no.month()));
            case SettledAppointment _ -> Told.of(APPOINTMENT_SETTLED, "appointmentId");
        };
    }
}
