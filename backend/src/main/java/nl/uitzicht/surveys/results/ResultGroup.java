package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * The results of one group.
 *
 * @param released        whether there is a batch to show
 * @param needed          whether it waits for answers or for schools to ask, in general terms; null once released
 * @param responsePercent who answered of who was asked, over the batches of which it is known; null without any
 * @param onlyExpert      the expert whom all its batches are about; null when it is about several or none
 * @param mark            the mean of the first question that asks for a mark; null without one
 */
record ResultGroup(
        String key,
        String label,
        boolean released,
        @Nullable Need needed,
        @Nullable Integer responsePercent,
        int trajecten,
        int answers,
        @Nullable UUID onlyExpert,
        @Nullable Double mark,
        List<QuestionResult> questions) {
    /** The key of the batches with answers of several groups; no name of a group begins with a space. */
    static final String MIXED = " mixed";

    /** What a group waits for: follows from who was asked, never from who answered. */
    enum Need {
        /** Enough were asked. */
        A_FEW,
        /** Fewer were asked than a batch needs. */
        MANY
    }

    ResultGroup named(String name) {
        return new ResultGroup(
                key, name, released, needed, responsePercent, trajecten, answers, onlyExpert, mark, questions);
    }
}
