package nl.uitzicht.meetings;

import static nl.uitzicht.platform.mutations.ErrorCode.CONFLICT;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.TOO_LONG;

import nl.uitzicht.platform.mutations.Refusal;

/** Every expected "no" to a change of a meeting. */
sealed interface MeetingRejection extends Refusal {
    /** The role does not do this. */
    record NotAllowed() implements MeetingRejection {}

    /** Absent, of another partnership, or of a network that is not the caller's. */
    record Unknown(String where) implements MeetingRejection {}

    record TakenId() implements MeetingRejection {}

    /** A network in two layers holds cluster-LIB and sub-LIB, any other casus and thema (R17). */
    record OtherKind() implements MeetingRejection {}

    record OutsidePeriod() implements MeetingRejection {}

    record TooLong(int most) implements MeetingRejection {}

    /** Somebody else changed it meanwhile. */
    record Changed() implements MeetingRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NotAllowed _ -> Told.of(FORBIDDEN);
            case Unknown no -> Told.of(NOT_FOUND, no.where());
            case TakenId _ -> Told.of(INVALID, "id");
            case OtherKind _ -> Told.of(INVALID, "kind");
            case OutsidePeriod _ -> Told.of(INVALID, "date");
            case TooLong no -> Told.of(TOO_LONG, "place").with("max", no.most());
            case Changed _ -> Told.of(CONFLICT);
        };
    }
}
