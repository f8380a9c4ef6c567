package nl.uitzicht.expertbook;

import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.PersonalPatterns;

/** Every expected "no" to a change of a profile. */
sealed interface BookRejection extends Refusal {
    record NotExpert() implements BookRejection {}

    record ChangedMeanwhile() implements BookRejection {}

    record TooLong(int most) implements BookRejection {}

    record Personal(PersonalPatterns.Kind kind) implements BookRejection {}

    /** Not a JPEG or PNG that can be read, too small to see anybody, or too large. */
    record NoPhoto() implements BookRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NotExpert _ -> Told.of(ErrorCode.FORBIDDEN);
            case ChangedMeanwhile _ -> Told.of(ErrorCode.CONFLICT);
            case TooLong no -> Told.of(ErrorCode.TOO_LONG, "text").with("max", no.most());
            case Personal no -> Told.of(ErrorCode.valueOf(no.kind().code()), "text");
            case NoPhoto _ -> Told.of(ErrorCode.PHOTO_UNFIT, "image");
        };
    }
}
