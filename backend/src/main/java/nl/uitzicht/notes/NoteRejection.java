package nl.uitzicht.notes;

import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.PersonalPatterns;

/** Every expected "no" to a note; {@code where} is the field of the input. */
sealed interface NoteRejection extends Refusal {
    /** Only experts write notes. */
    record NotAnExpert() implements NoteRejection {}

    /** Absent, of somebody else, or of a traject the person does not work on. */
    record Unknown(String where) implements NoteRejection {}

    /** The traject closed longer ago than notes are kept. */
    record LongClosed() implements NoteRejection {}

    record Missing(String where) implements NoteRejection {}

    record TooLong(int most) implements NoteRejection {}

    record Personal(PersonalPatterns.Kind kind) implements NoteRejection {}

    /** Not a value for this note: a phase that is none, an addressee of a note that has none, an id that was used. */
    record Impossible(String where) implements NoteRejection {}

    @Override
    default ErrorCode code() {
        return switch (this) {
            case NotAnExpert no -> ErrorCode.FORBIDDEN;
            case Unknown no -> ErrorCode.NOT_FOUND;
            case LongClosed no -> ErrorCode.TRAJECT_CLOSED;
            case Missing no -> ErrorCode.REQUIRED;
            case TooLong no -> ErrorCode.TOO_LONG;
            case Personal no -> ErrorCode.valueOf(no.kind().code());
            case Impossible no -> ErrorCode.INVALID;
        };
    }

    @Override
    default List<String> field() {
        return switch (this) {
            case NotAnExpert no -> List.of();
            case Unknown no -> List.of(no.where());
            case LongClosed no -> List.of("trajectId");
            case Missing no -> List.of(no.where());
            case TooLong no -> List.of("text");
            case Personal no -> List.of("text");
            case Impossible no -> List.of(no.where());
        };
    }

    @Override
    default Map<String, String> arguments() {
        return this instanceof TooLong no ? Map.of("max", Integer.toString(no.most())) : Map.of();
    }
}
