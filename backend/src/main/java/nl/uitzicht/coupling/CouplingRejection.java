package nl.uitzicht.coupling;

import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.PersonalPatterns;

/** Every expected "no" around coupling; {@code where} is the field of the input. */
sealed interface CouplingRejection extends Refusal {
    /** The role does not do this. */
    record NotAllowed() implements CouplingRejection {}

    /** Absent, of another partnership, or of a network that is not the caller's. */
    record Unknown(String where) implements CouplingRejection {}

    /** A traject was started from it already. */
    record Coupled() implements CouplingRejection {}

    /** Somebody else set terms meanwhile. */
    record Changed() implements CouplingRejection {}

    record DaysOutOfRange(String where, int least, int most) implements CouplingRejection {}

    record Unfit(String where) implements CouplingRejection {}

    record TooLong(String where, int most) implements CouplingRejection {}

    record Personal(String where, PersonalPatterns.Kind kind) implements CouplingRejection {}

    /** The one table of what is told. */
    default Plain told() {
        return switch (this) {
            case NotAllowed no -> new Plain(ErrorCode.FORBIDDEN, List.of());
            case Unknown no -> new Plain(ErrorCode.NOT_FOUND, List.of(no.where()));
            case Coupled no -> new Plain(ErrorCode.DEPLOYMENT_COUPLED, List.of());
            case Changed no -> new Plain(ErrorCode.CONFLICT, List.of("basedOnVersion"));
            case DaysOutOfRange no -> new Plain(ErrorCode.DAYS_OUT_OF_RANGE, List.of(no.where()));
            case Unfit no -> new Plain(ErrorCode.INVALID, List.of(no.where()));
            case TooLong no -> new Plain(ErrorCode.TOO_LONG, List.of(no.where()));
            case Personal no -> new Plain(ErrorCode.valueOf(no.kind().code()), List.of(no.where()));
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
        return switch (this) {
            case TooLong no -> Map.of("max", Integer.toString(no.most()));
            case DaysOutOfRange no -> Map.of("min", Integer.toString(no.least()), "max", Integer.toString(no.most()));
            default -> Map.of();
        };
    }
}
