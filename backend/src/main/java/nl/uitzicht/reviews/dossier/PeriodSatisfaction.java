package nl.uitzicht.reviews.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import nl.uitzicht.surveys.SatisfactionFigures;

/**
 * What schools answered, in the batches that were sealed in a period; only whole batches, so that nobody is told apart (D28).
 *
 * @param mark      the mean mark, of ten; null when the questionnaire asks for none
 * @param norm      what it is held against
 * @param trajecten of how many trajecten an answer counts
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PeriodSatisfaction(@Nullable Double mark, double norm, int trajecten, int answers) {
    static @Nullable PeriodSatisfaction of(@Nullable SatisfactionFigures figures) {
        return figures == null
                ? null
                : new PeriodSatisfaction(
                        figures.mark().orElse(null), figures.norm(), figures.trajecten(), figures.answers());
    }
}
