package nl.uitzicht.cases;

import static nl.uitzicht.platform.mutations.ErrorCode.CASE_CLOSED;
import static nl.uitzicht.platform.mutations.ErrorCode.CASE_DECIDED;
import static nl.uitzicht.platform.mutations.ErrorCode.CONFLICT;
import static nl.uitzicht.platform.mutations.ErrorCode.DEPLOYMENT_RUNS;
import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.MEETING_CANCELLED;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;
import static nl.uitzicht.platform.mutations.ErrorCode.THEME_MEETING;
import static nl.uitzicht.platform.mutations.ErrorCode.TOO_LONG;

import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.PupilText;

/** Every expected "no" to a change of a case; {@code where} is the field of the input. */
sealed interface CaseRejection extends Refusal {
    /** The role does not do this. */
    record NotAllowed() implements CaseRejection {}

    /** Absent, of another partnership, or not to be seen by this person. */
    record Unknown(String where) implements CaseRejection {}

    record TakenId() implements CaseRejection {}

    record Empty(String where) implements CaseRejection {}

    record TooLong(String where, int most) implements CaseRejection {}

    record Personal(String where, PupilText.Kind kind) implements CaseRejection {}

    /** A value that does not go with the others, such as a domain without deployment. */
    record Unfit(String where) implements CaseRejection {}

    /** A meeting about a theme takes no cases (R17). */
    record ThemeMeeting() implements CaseRejection {}

    /** The meeting was called off. */
    record MeetingCancelled() implements CaseRejection {}

    /** The network decided already. */
    record Decided() implements CaseRejection {}

    /** An expert was coupled to what the network decided. */
    record Coupled() implements CaseRejection {}

    /** Closed: its words are gone, and a reopened question is a new case. */
    record Closed() implements CaseRejection {}

    /** Somebody else changed it meanwhile. */
    record Changed() implements CaseRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NotAllowed _ -> Told.of(FORBIDDEN);
            case Unknown no -> Told.of(NOT_FOUND, no.where());
            case TakenId _ -> Told.of(INVALID, "id");
            case Empty no -> Told.of(REQUIRED, no.where());
            case TooLong no -> Told.of(TOO_LONG, no.where()).with("max", no.most());
            case Personal no -> Told.of(ErrorCode.valueOf(no.kind().code()), no.where());
            case Unfit no -> Told.of(INVALID, no.where());
            case ThemeMeeting _ -> Told.of(THEME_MEETING, "meetingId");
            case MeetingCancelled _ -> Told.of(MEETING_CANCELLED, "meetingId");
            case Decided _ -> Told.of(CASE_DECIDED);
            case Coupled _ -> Told.of(DEPLOYMENT_RUNS);
            case Closed _ -> Told.of(CASE_CLOSED);
            case Changed _ -> Told.of(CONFLICT);
        };
    }
}
