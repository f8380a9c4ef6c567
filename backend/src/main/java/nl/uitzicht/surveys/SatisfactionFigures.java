package nl.uitzicht.surveys;

import java.util.List;
import java.util.Optional;

/**
 * Means of whole batches.
 *
 * @param norm      what the mark is held against, such as 7,5
 * @param trajecten of how many trajecten an answer counts
 */
public record SatisfactionFigures(double norm, int trajecten, int answers, List<Mean> means) {
    private static final int HIGHEST_MARK = 10;

    /** The mean answer to a question, to one decimal; {@code most} is 10 for a mark and 5 for faces. */
    public record Mean(String question, double mean, int most, int answers) {}

    /** The mean of the first question that asks for a mark; empty when the questionnaire has none. */
    public Optional<Double> mark() {
        return means.stream()
                .filter(mean -> mean.most() == HIGHEST_MARK)
                .findFirst()
                .map(Mean::mean);
    }
}
