package nl.uitzicht.reviews;

import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.OWN_WORK;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;
import static nl.uitzicht.platform.mutations.ErrorCode.REVIEW_CHANGED;
import static nl.uitzicht.platform.mutations.ErrorCode.REVIEW_EXTRA_TODAY;
import static nl.uitzicht.platform.mutations.ErrorCode.REVIEW_FROZEN;
import static nl.uitzicht.platform.mutations.ErrorCode.REVIEW_MOMENT_CHANGED;
import static nl.uitzicht.platform.mutations.ErrorCode.REVIEW_STATE;
import static nl.uitzicht.platform.mutations.ErrorCode.TEXT_SCHOOL;
import static nl.uitzicht.platform.mutations.ErrorCode.TOO_LONG;

import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.PersonalPatterns;

/** Every expected "no" to an act on a review; {@code where} is the field of the input. */
public sealed interface ReviewRejection extends Refusal {
    /** The role does not do this. */
    record NotAllowed() implements ReviewRejection {}

    /** Absent, of another partnership, or not this person's. */
    record Unknown(String where) implements ReviewRejection {}

    /** Nobody reviews themselves (D1). */
    record OwnReview() implements ReviewRejection {}

    /** The review is not in a state in which this can happen. */
    record WrongState() implements ReviewRejection {}

    /** What both share is frozen (D25). */
    record Frozen() implements ReviewRejection {}

    /** Something changed since the person looked. */
    record Changed() implements ReviewRejection {}

    /** Another moment was sent since the person looked, or this one was taken back. */
    record MomentChanged() implements ReviewRejection {}

    /** The expert has a conversation between rounds of this day already. */
    record AlreadyToday() implements ReviewRejection {}

    record Invalid(String where) implements ReviewRejection {}

    /** A signal says which school it comes from (D26). */
    record SchoolNamed() implements ReviewRejection {}

    record Empty(String where) implements ReviewRejection {}

    record TooLong(String where, int most) implements ReviewRejection {}

    record Personal(String where, PersonalPatterns.Kind kind) implements ReviewRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NotAllowed _ -> Told.of(FORBIDDEN);
            case Unknown no -> Told.of(NOT_FOUND, no.where());
            case OwnReview _ -> Told.of(OWN_WORK);
            case WrongState _ -> Told.of(REVIEW_STATE);
            case Frozen _ -> Told.of(REVIEW_FROZEN);
            case Changed _ -> Told.of(REVIEW_CHANGED);
            case MomentChanged _ -> Told.of(REVIEW_MOMENT_CHANGED);
            case AlreadyToday _ -> Told.of(REVIEW_EXTRA_TODAY, "expertId");
            case Invalid no -> Told.of(INVALID, no.where());
            case SchoolNamed _ -> Told.of(TEXT_SCHOOL, "text");
            case Empty no -> Told.of(REQUIRED, no.where());
            case TooLong no -> Told.of(TOO_LONG, no.where()).with("max", no.most());
            case Personal no -> Told.of(ErrorCode.valueOf(no.kind().code()), no.where());
        };
    }
}
