package nl.uitzicht.coupling;

import static nl.uitzicht.platform.mutations.ErrorCode.CONFLICT;
import static nl.uitzicht.platform.mutations.ErrorCode.CONTACT_KNOWN;
import static nl.uitzicht.platform.mutations.ErrorCode.DAYS_OUT_OF_RANGE;
import static nl.uitzicht.platform.mutations.ErrorCode.DEPLOYMENT_COUPLED;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;
import static nl.uitzicht.platform.mutations.ErrorCode.TOO_LONG;

import java.time.LocalDate;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.DutchDates;
import nl.uitzicht.platform.text.PupilText;

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

    /** Somebody recorded another day of the first contact meanwhile. */
    record ContactKnown(LocalDate on) implements CouplingRejection {}

    record Empty(String where) implements CouplingRejection {}

    record Unfit(String where) implements CouplingRejection {}

    record TooLong(String where, int most) implements CouplingRejection {}

    record Personal(String where, PupilText.Kind kind) implements CouplingRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NotAllowed _ -> Told.of(FORBIDDEN);
            case Unknown no -> Told.of(NOT_FOUND, no.where());
            case Coupled _ -> Told.of(DEPLOYMENT_COUPLED);
            case Changed _ -> Told.of(CONFLICT, "basedOnVersion");
            case DaysOutOfRange no ->
                Told.of(DAYS_OUT_OF_RANGE, no.where()).with("min", no.least()).with("max", no.most());
            case ContactKnown no -> Told.of(CONTACT_KNOWN, "on").with("on", DutchDates.day(no.on()));
            case Empty no -> Told.of(REQUIRED, no.where());
            case Unfit no -> Told.of(INVALID, no.where());
            case TooLong no -> Told.of(TOO_LONG, no.where()).with("max", no.most());
            case Personal no -> Told.of(ErrorCode.valueOf(no.kind().code()), no.where());
        };
    }
}
