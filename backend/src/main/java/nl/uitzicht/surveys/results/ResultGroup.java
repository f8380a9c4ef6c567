package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * The results of one group.
 *
 * @param released        whether there is a batch to show
 * @param needed          how many are still missing, in general terms; null once released
 * @param responsePercent who answered of who was asked in the period; null under the threshold
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
        @Nullable Double mark,
        List<QuestionResult> questions) {
    /** The key of the batches with answers of several groups. */
    static final String MIXED = "mixed";

    /** How far a group is from its first batch. */
    enum Need {
        A_FEW,
        MANY
    }

    ResultGroup named(String name) {
        return new ResultGroup(key, name, released, needed, responsePercent, trajecten, answers, mark, questions);
    }
}
