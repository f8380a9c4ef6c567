package nl.uitzicht.hours;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.DutchDates;

/** Every expected "no" to a month sheet. */
sealed interface MonthRejection extends Refusal {
    record NotYourRole() implements MonthRejection {}

    record OwnMonth() implements MonthRejection {}

    record UnknownExpert(String where) implements MonthRejection {}

    record NotOver(YearMonth month, LocalDate from) implements MonthRejection {}

    record WrongState() implements MonthRejection {}

    record ReasonMissing() implements MonthRejection {}

    @Override
    default ErrorCode code() {
        return switch (this) {
            case NotYourRole no -> ErrorCode.FORBIDDEN;
            case OwnMonth no -> ErrorCode.OWN_WORK;
            case UnknownExpert no -> ErrorCode.NOT_FOUND;
            case NotOver no -> ErrorCode.MONTH_NOT_OVER;
            case WrongState no -> ErrorCode.MONTH_STATE;
            case ReasonMissing no -> ErrorCode.REQUIRED;
        };
    }

    @Override
    default List<String> field() {
        return switch (this) {
            case NotYourRole no -> List.of();
            case OwnMonth no -> List.of();
            case UnknownExpert no -> List.of(no.where());
            case NotOver no -> List.of("month");
            case WrongState no -> List.of("month");
            case ReasonMissing no -> List.of("reason");
        };
    }

    @Override
    default Map<String, String> arguments() {
        return this instanceof NotOver no
                ? Map.of("month", DutchDates.month(no.month()), "from", DutchDates.day(no.from()))
                : Map.of();
    }
}
