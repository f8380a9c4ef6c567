package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.uitzicht.surveys.questionnaires.QuestionKind;

/**
 * What was answered to a question in whole batches.
 *
 * @param answers how many answered, without "weet niet"
 * @param withheld whether some of these batches had too few answers to this question, and are left out of it
 * @param mean    of the marks or faces, to one decimal; null for a question without numbers
 * @param trend   the mean by quarter of sealing, oldest first
 */
record QuestionResult(
        String key,
        String text,
        QuestionKind kind,
        int answers,
        int unknown,
        boolean withheld,
        @Nullable Double mean,
        List<Share> distribution,
        List<Moment> trend) {
    /** How often an answer was given. */
    record Share(String value, String label, int count) {}

    /** The mean of the batches sealed in a quarter; {@code period} is in words. */
    record Moment(String quarter, String period, double mean, int answers) {}
}
