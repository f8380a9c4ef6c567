package nl.uitzicht.notes;

import static nl.uitzicht.platform.mutations.ErrorCode.FORBIDDEN;
import static nl.uitzicht.platform.mutations.ErrorCode.INVALID;
import static nl.uitzicht.platform.mutations.ErrorCode.NOT_FOUND;
import static nl.uitzicht.platform.mutations.ErrorCode.REQUIRED;
import static nl.uitzicht.platform.mutations.ErrorCode.TOO_LONG;
import static nl.uitzicht.platform.mutations.ErrorCode.TRAJECT_CLOSED;

import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.PupilText;

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

    record Personal(PupilText.Kind kind) implements NoteRejection {}

    /** Not a value for this note: a phase that is none, an addressee of a note that has none, an id that was used. */
    record Impossible(String where) implements NoteRejection {}

    @Override
    default Told told() {
        return switch (this) {
            case NotAnExpert _ -> Told.of(FORBIDDEN);
            case Unknown no -> Told.of(NOT_FOUND, no.where());
            case LongClosed _ -> Told.of(TRAJECT_CLOSED, "trajectId");
            case Missing no -> Told.of(REQUIRED, no.where());
            case TooLong no -> Told.of(TOO_LONG, "text").with("max", no.most());
            case Personal no -> Told.of(ErrorCode.valueOf(no.kind().code()), "text");
            case Impossible no -> Told.of(INVALID, no.where());
        };
    }
}
