package nl.uitzicht.people;

import static nl.uitzicht.platform.mutations.ErrorCode.CONFLICT;
import static nl.uitzicht.platform.mutations.ErrorCode.DATE_TOO_EARLY;
import static nl.uitzicht.platform.mutations.ErrorCode.DATE_TOO_FAR;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.FTE_OUT_OF_RANGE;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;

import java.time.LocalDate;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.DutchDates;

/** Why terms cannot be agreed. */
sealed interface TermsRejection extends Refusal {
    /** The role does not do this, or not for this expert. */
    record NotAllowed() implements TermsRejection {}

    /** No expert of the partnership today. */
    record Unknown() implements TermsRejection {}

    /** Somebody else set terms meanwhile. */
    record Changed() implements TermsRejection {}

    /** Less than 0,01 fte, or more than 1,2. */
    record FteOutOfRange() implements TermsRejection {}

    /** Nothing was chosen. */
    record Empty(String where) implements TermsRejection {}

    /** A domain or region that is not there. */
    record Absent(String where) implements TermsRejection {}

    /** Before the membership, or longer ago than hours are looked back at. */
    record TooEarly(LocalDate first) implements TermsRejection {}

    /** Further ahead than anyone agrees. */
    record TooFar(LocalDate last) implements TermsRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NotAllowed _ -> Told.of(FORBIDDEN);
            case Unknown _ -> Told.of(NOT_FOUND, "expertId");
            case Changed _ -> Told.of(CONFLICT, "basedOnVersion");
            case FteOutOfRange _ -> Told.of(FTE_OUT_OF_RANGE, "fteHundredths");
            case Empty no -> Told.of(REQUIRED, no.where());
            case Absent no -> Told.of(INVALID, no.where());
            case TooEarly no -> Told.of(DATE_TOO_EARLY, "from").with("from", DutchDates.day(no.first()));
            case TooFar no -> Told.of(DATE_TOO_FAR, "from").with("to", DutchDates.day(no.last()));
        };
    }
}
