package nl.uitzicht.hours;

import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.MONTH_NOT_OVER;
import static nl.uitzicht.platform.mutations.ErrorCode.MONTH_STATE;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.OWN_WORK;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;

import java.time.LocalDate;
import java.time.YearMonth;
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
    default Told told() {
        return switch (this) {
            case NotYourRole _ -> Told.of(FORBIDDEN);
            case OwnMonth _ -> Told.of(OWN_WORK);
            case UnknownExpert no -> Told.of(NOT_FOUND, no.where());
            case NotOver no ->
                Told.of(MONTH_NOT_OVER, "month")
                        .with("month", DutchDates.month(no.month()))
                        .with("from", DutchDates.day(no.from()));
            case WrongState _ -> Told.of(MONTH_STATE, "month");
            case ReasonMissing _ -> Told.of(REQUIRED, "reason");
        };
    }
}
