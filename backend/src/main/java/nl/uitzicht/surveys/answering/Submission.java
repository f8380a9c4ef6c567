package nl.uitzicht.surveys.answering;

import java.util.List;
import nl.uitzicht.surveys.invitations.Invitation;

/** What comes of submitting. */
public sealed interface Submission {
    /** The answers are in, now or since before. */
    record Thanks() implements Submission {}

    /** Meanwhile the link was closed or deleted: it leads nowhere. */
    record Gone() implements Submission {}

    /** Elsewhere somebody went on since the version of the draft that this page knew: nothing was taken. */
    record Behind(Invitation newest) implements Submission {}

    /** Not a single question was answered. */
    record Nothing() implements Submission {}

    /** What came is no answer to this questionnaire: a mistake of the page, never of the person. */
    record Nonsense() implements Submission {}

    /** Open answers that look like a person's data, by question, with the code that says of which kind. */
    record Personal(List<Found> found) implements Submission {
        /** A question or field, and the code of its sentence. */
        public record Found(String question, String code) {}
    }
}
