package nl.uitzicht.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.mutations.ErrorCode;
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
    default ErrorCode code() {
        return switch (this) {
            case NotAllowed no -> ErrorCode.FORBIDDEN;
            case Unknown no -> ErrorCode.NOT_FOUND;
            case Changed no -> ErrorCode.CONFLICT;
            case FteOutOfRange no -> ErrorCode.FTE_OUT_OF_RANGE;
            case Empty no -> ErrorCode.REQUIRED;
            case Absent no -> ErrorCode.INVALID;
            case TooEarly no -> ErrorCode.DATE_TOO_EARLY;
            case TooFar no -> ErrorCode.DATE_TOO_FAR;
        };
    }

    @Override
    default List<String> field() {
        return switch (this) {
            case NotAllowed no -> List.of();
            case Unknown no -> List.of("expertId");
            case Changed no -> List.of("basedOnVersion");
            case FteOutOfRange no -> List.of("fteHundredths");
            case Empty no -> List.of(no.where());
            case Absent no -> List.of(no.where());
            case TooEarly no -> List.of("from");
            case TooFar no -> List.of("from");
        };
    }

    @Override
    default Map<String, String> arguments() {
        return switch (this) {
            case TooEarly no -> Map.of("from", DutchDates.day(no.first()));
            case TooFar no -> Map.of("to", DutchDates.day(no.last()));
            default -> Map.of();
        };
    }
}
