package nl.uitzicht.kinds;

import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;

/** Every expected "no" to a change of kinds. */
sealed interface KindRejection extends Refusal {
    record NotAdministrator() implements KindRejection {}

    record Unknown() implements KindRejection {}

    record TakenId() implements KindRejection {}

    record Missing(String where) implements KindRejection {}

    record TooLong(String where, int most) implements KindRejection {}

    record NameTaken() implements KindRejection {}

    record ChangedMeanwhile() implements KindRejection {}

    record LastOne() implements KindRejection {}

    @Override
    default ErrorCode code() {
        return switch (this) {
            case NotAdministrator _ -> ErrorCode.FORBIDDEN;
            case Unknown _ -> ErrorCode.NOT_FOUND;
            case TakenId _ -> ErrorCode.INVALID;
            case Missing _ -> ErrorCode.REQUIRED;
            case TooLong _ -> ErrorCode.TOO_LONG;
            case NameTaken _ -> ErrorCode.NAME_TAKEN;
            case ChangedMeanwhile _ -> ErrorCode.CONFLICT;
            case LastOne _ -> ErrorCode.LAST_ONE;
        };
    }

    @Override
    default List<String> field() {
        return switch (this) {
            case NotAdministrator _, ChangedMeanwhile _, LastOne _ -> List.of();
            case Unknown _, TakenId _ -> List.of("id");
            case Missing no -> List.of(no.where());
            case TooLong no -> List.of(no.where());
            case NameTaken _ -> List.of("name");
        };
    }

    @Override
    default Map<String, String> arguments() {
        return this instanceof TooLong no ? Map.of("max", Integer.toString(no.most())) : Map.of();
    }
}
