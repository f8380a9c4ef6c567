package nl.uitzicht.hours;

import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.MONTH_BEFORE_ROLE;
import static nl.uitzicht.platform.mutations.ErrorCode.MONTH_CHANGED;
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

    /** The expert did not hold the role in that month. */
    record NotAnExpertThen(YearMonth month) implements MonthRejection {}

    /** Something happened to the sheet since it was looked at; {@code now} is how it stands. */
    record Changed(MonthLine now) implements MonthRejection {}

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
            case NotAnExpertThen no -> Told.of(MONTH_BEFORE_ROLE, "month").with("month", DutchDates.month(no.month()));
            case Changed no ->
                Told.of(MONTH_CHANGED, "version")
                        .with("name", no.now().name())
                        .with("hours", hours(no.now().minutes() + no.now().travelMinutes()))
                        .with("state", inWords(no.now().state()));
            case ReasonMissing _ -> Told.of(REQUIRED, "reason");
        };
    }

    private static String hours(int minutes) {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static String inWords(MonthState state) {
        return switch (state) {
            case OPEN -> "niet meer ingediend";
            case SUBMITTED -> "opnieuw ingediend";
            case ACCEPTED -> "al akkoord";
            case RETURNED -> "al teruggegeven";
        };
    }
}
