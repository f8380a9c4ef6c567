package nl.uitzicht.expertbook;

import java.util.List;
import java.util.Map;
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
    default ErrorCode code() {
        return switch (this) {
            case NotExpert _ -> ErrorCode.FORBIDDEN;
            case ChangedMeanwhile _ -> ErrorCode.CONFLICT;
            case TooLong _ -> ErrorCode.TOO_LONG;
            case Personal no -> ErrorCode.valueOf(no.kind().code());
            case NoPhoto _ -> ErrorCode.PHOTO_UNFIT;
        };
    }

    @Override
    default List<String> field() {
        return switch (this) {
            case NotExpert _, ChangedMeanwhile _ -> List.of();
            case TooLong _, Personal _ -> List.of("text");
            case NoPhoto _ -> List.of("image");
        };
    }

    @Override
    default Map<String, String> arguments() {
        return this instanceof TooLong no ? Map.of("max", Integer.toString(no.most())) : Map.of();
    }
}
