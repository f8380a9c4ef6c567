package nl.uitzicht.surveys.questionnaires;

import java.time.LocalDateTime;
import java.util.UUID;

/** A version of a questionnaire, read. Number 1 of every series is the product's own. */
public record Version(UUID id, Series series, int number, Questionnaire questionnaire, LocalDateTime publishedAt) {
    /** What it is for. */
    public Purpose purpose() {
        return series.purpose();
    }
}
