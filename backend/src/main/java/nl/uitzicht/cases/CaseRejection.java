package nl.uitzicht.cases;

import java.util.List;
import java.util.Map;
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

    /** The network decided already. */
    record Decided() implements CaseRejection {}

    /** Closed: its words are gone, and a reopened question is a new case. */
    record Closed() implements CaseRejection {}

    /** Somebody else changed it meanwhile. */
    record Changed() implements CaseRejection {}

    /** What the API tells of a refusal. */
    record Told(ErrorCode code, List<String> field, Map<String, String> arguments) {
        static Told of(ErrorCode code, String... field) {
            return new Told(code, List.of(field), Map.of());
        }
    }

    /** The one table of what is told. */
    default Told told() {
        return switch (this) {
            case NotAllowed no -> Told.of(ErrorCode.FORBIDDEN);
            case Unknown no -> Told.of(ErrorCode.NOT_FOUND, no.where());
            case TakenId no -> Told.of(ErrorCode.INVALID, "id");
            case Empty no -> Told.of(ErrorCode.REQUIRED, no.where());
            case TooLong no ->
                new Told(ErrorCode.TOO_LONG, List.of(no.where()), Map.of("max", Integer.toString(no.most())));
            case Personal no -> Told.of(ErrorCode.valueOf(no.kind().code()), no.where());
            case Unfit no -> Told.of(ErrorCode.INVALID, no.where());
            case ThemeMeeting no -> Told.of(ErrorCode.THEME_MEETING, "meetingId");
            case Decided no -> Told.of(ErrorCode.CASE_DECIDED);
            case Closed no -> Told.of(ErrorCode.CASE_CLOSED);
            case Changed no -> Told.of(ErrorCode.CONFLICT);
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
        return told().arguments();
    }
}
