package nl.uitzicht.kinds;

import static nl.uitzicht.platform.mutations.ErrorCode.CONFLICT;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.LAST_ONE;
import static nl.uitzicht.platform.mutations.ErrorCode.NAME_TAKEN;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;
import static nl.uitzicht.platform.mutations.ErrorCode.TOO_LONG;

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
    default Told told() {
        return switch (this) {
            case NotAdministrator _ -> Told.of(FORBIDDEN);
            case Unknown _ -> Told.of(NOT_FOUND, "id");
            case TakenId _ -> Told.of(INVALID, "id");
            case Missing no -> Told.of(REQUIRED, no.where());
            case TooLong no -> Told.of(TOO_LONG, no.where()).with("max", no.most());
            case NameTaken _ -> Told.of(NAME_TAKEN, "name");
            case ChangedMeanwhile _ -> Told.of(CONFLICT);
            case LastOne _ -> Told.of(LAST_ONE);
        };
    }
}
