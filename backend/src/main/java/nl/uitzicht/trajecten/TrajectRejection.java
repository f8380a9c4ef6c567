package nl.uitzicht.trajecten;

import static nl.uitzicht.platform.mutations.ErrorCode.DATE_TOO_LATE;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.HAPPENED_LATER;
import static nl.uitzicht.platform.mutations.ErrorCode.HOURS_LATER;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.OWN_WORK;
import static nl.uitzicht.platform.mutations.ErrorCode.PERIOD_OVERLAPS;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;
import static nl.uitzicht.platform.mutations.ErrorCode.SIDE_TRACK;
import static nl.uitzicht.platform.mutations.ErrorCode.TOO_LONG;
import static nl.uitzicht.platform.mutations.ErrorCode.TRAJECT_CLOSED;
import static nl.uitzicht.platform.mutations.ErrorCode.TRAJECT_STATE;

import java.time.LocalDate;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.DutchDates;
import nl.uitzicht.platform.text.PupilText;

/** Every expected "no" to a change of a traject; {@code where} is the field of the input. */
sealed interface TrajectRejection extends Refusal {
    /** The role does not do this. */
    record NotAllowed() implements TrajectRejection {}

    /** Absent, of another partnership, or not to be seen by this person. */
    record Unknown(String where) implements TrajectRejection {}

    /** The id was used for another traject. */
    record TakenId() implements TrajectRejection {}

    record Empty(String where) implements TrajectRejection {}

    record TooLong(String where, int most) implements TrajectRejection {}

    /** Words that lead to a pupil (D13). */
    record Personal(String where, PupilText.Kind kind) implements TrajectRejection {}

    /** No lesson of a traject that was not evaluated. */
    record NoLesson(String where) implements TrajectRejection {}

    /** Not a number of minutes that can be agreed; see {@link Budget}. */
    record NoBudget(String where) implements TrajectRejection {}

    /** A date before the traject can have begun, or further ahead than anyone plans. */
    record OutsidePeriod(String where) implements TrajectRejection {}

    record TooLate(String where) implements TrajectRejection {}

    record ClosedSchool() implements TrajectRejection {}

    /** Nobody couples themselves (D1). */
    record OwnCoupling(String where) implements TrajectRejection {}

    record AlreadyClosed() implements TrajectRejection {}

    /** Not in the state this act needs. */
    record OtherState() implements TrajectRejection {}

    /** Hours stand on or after this day; {@code from} is the first that can be. */
    record HoursLater(String where, LocalDate from) implements TrajectRejection {}

    /** The expert is on the traject on some of these days. */
    record OnItAlready(String where) implements TrajectRejection {}

    /** An HGD by the expert runs, or something else that has to end first. */
    record AtWork(String where) implements TrajectRejection {}

    /** Something of it is about a day after the asked one; {@code from} is the first that can be. */
    record HappenedLater(String where, LocalDate from) implements TrajectRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NotAllowed _ -> Told.of(FORBIDDEN);
            case Unknown no -> Told.of(NOT_FOUND, no.where());
            case TakenId _ -> Told.of(INVALID, "id");
            case Empty no -> Told.of(REQUIRED, no.where());
            case TooLong no -> Told.of(TOO_LONG, no.where()).with("max", no.most());
            case Personal no -> Told.of(ErrorCode.valueOf(no.kind().code()), no.where());
            case NoLesson no -> Told.of(INVALID, no.where());
            case NoBudget no -> Told.of(INVALID, no.where());
            case OutsidePeriod no -> Told.of(INVALID, no.where());
            case TooLate no -> Told.of(DATE_TOO_LATE, no.where());
            case ClosedSchool _ -> Told.of(INVALID, "schoolId");
            case OwnCoupling no -> Told.of(OWN_WORK, no.where());
            case AlreadyClosed _ -> Told.of(TRAJECT_CLOSED, "id");
            case OtherState _ -> Told.of(TRAJECT_STATE, "id");
            case OnItAlready no -> Told.of(PERIOD_OVERLAPS, no.where());
            case AtWork no -> Told.of(SIDE_TRACK, no.where());
            case HappenedLater no -> Told.of(HAPPENED_LATER, no.where()).with("from", DutchDates.day(no.from()));
            case HoursLater no -> Told.of(HOURS_LATER, no.where()).with("from", DutchDates.day(no.from()));
        };
    }
}
