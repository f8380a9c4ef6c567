package nl.uitzicht.reviews;

import java.util.List;
import java.util.Map;
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

    record Invalid(String where) implements ReviewRejection {}

    /** A signal says which school it comes from (D26). */
    record SchoolNamed() implements ReviewRejection {}

    record Empty(String where) implements ReviewRejection {}

    record TooLong(String where, int most) implements ReviewRejection {}

    record Personal(String where, PersonalPatterns.Kind kind) implements ReviewRejection {}

    /** What the API tells of a refusal. */
    record Told(ErrorCode code, List<String> field, Map<String, String> arguments) {
        static Told of(ErrorCode code, String... field) {
            return new Told(code, List.of(field), Map.of());
        }
    }

    /** The one table of what is told. */
    default Told told() {
        return switch (this) {
            case NotAllowed no -> Told.of(ErrorCode.FORBIDDEN);
            case Unknown no -> Told.of(ErrorCode.NOT_FOUND, no.where());
            case OwnReview no -> Told.of(ErrorCode.OWN_WORK);
            case WrongState no -> Told.of(ErrorCode.REVIEW_STATE);
            case Frozen no -> Told.of(ErrorCode.REVIEW_FROZEN);
            case Changed no -> Told.of(ErrorCode.REVIEW_CHANGED);
            case Invalid no -> Told.of(ErrorCode.INVALID, no.where());
            case SchoolNamed no -> Told.of(ErrorCode.TEXT_SCHOOL, "text");
            case Empty no -> Told.of(ErrorCode.REQUIRED, no.where());
            case TooLong no ->
                new Told(ErrorCode.TOO_LONG, List.of(no.where()), Map.of("max", Integer.toString(no.most())));
            case Personal no -> Told.of(ErrorCode.valueOf(no.kind().code()), no.where());
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
