package nl.uitzicht.lessons;

import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;

import nl.uitzicht.platform.mutations.Refusal;

/** Every expected "no" to taking a lesson away. */
sealed interface LessonRejection extends Refusal {
    /** The role does not do this. */
    record NotAllowed() implements LessonRejection {}

    /** Absent, or of another network. */
    record Unknown() implements LessonRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NotAllowed _ -> Told.of(FORBIDDEN);
            case Unknown _ -> Told.of(NOT_FOUND, "id");
        };
    }
}
