package nl.uitzicht.meetings;

import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.mutations.ErrorCode;
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

    /** The one table of what is told. */
    default Refusal.Plain told() {
        return switch (this) {
            case NotAllowed no -> new Plain(ErrorCode.FORBIDDEN, List.of());
            case Unknown no -> new Plain(ErrorCode.NOT_FOUND, List.of(no.where()));
            case TakenId no -> new Plain(ErrorCode.INVALID, List.of("id"));
            case OtherKind no -> new Plain(ErrorCode.INVALID, List.of("kind"));
            case OutsidePeriod no -> new Plain(ErrorCode.INVALID, List.of("date"));
            case TooLong no -> new Plain(ErrorCode.TOO_LONG, List.of("place"));
            case Changed no -> new Plain(ErrorCode.CONFLICT, List.of());
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
        return this instanceof TooLong no ? Map.of("max", Integer.toString(no.most())) : Map.of();
    }
}
