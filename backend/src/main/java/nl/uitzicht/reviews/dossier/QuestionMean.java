package nl.uitzicht.reviews.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.uitzicht.surveys.SatisfactionFigures;

/** The mean answer of schools to one question; {@code most} is 10 for a mark and 5 for faces. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record QuestionMean(String question, double mean, int most, int answers) {
    static List<QuestionMean> of(SatisfactionFigures figures) {
        return figures.means().stream()
                .map(one -> new QuestionMean(one.question(), one.mean(), one.most(), one.answers()))
                .toList();
    }
}
