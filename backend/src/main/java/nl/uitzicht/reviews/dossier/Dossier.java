package nl.uitzicht.reviews.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a manager and an expert both look at before they speak.
 *
 * @param kinds     minutes per kind of work, the most first
 * @param domains   requests per domain, the most first
 * @param regions   requests per region, the most first
 * @param trajecten those that ran in the period, the latest coupled first
 * @param earlier   the same figures of the expert's own earlier reviews, the earliest first
 * @param questions what schools answered to each question; empty as long as no batch was sealed in the period, and in older copies
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Dossier(
        PeriodFigures period,
        List<Figure> kinds,
        List<Figure> domains,
        List<Figure> regions,
        List<DossierTraject> trajecten,
        List<PeriodFigures> earlier,
        @Nullable List<QuestionMean> questions) {
    public Dossier {
        questions = questions == null ? List.of() : questions;
    }

    /** As somebody sees it whom scores of schools are not for: only expert and manager hear them (D28). */
    public Dossier withoutSatisfaction() {
        return new Dossier(
                period.withoutSatisfaction(),
                kinds,
                domains,
                regions,
                trajecten,
                earlier.stream().map(PeriodFigures::withoutSatisfaction).toList(),
                List.of());
    }
}
