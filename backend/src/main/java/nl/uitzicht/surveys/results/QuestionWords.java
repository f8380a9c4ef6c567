package nl.uitzicht.surveys.results;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.surveys.questionnaires.Question;
import nl.uitzicht.surveys.questionnaires.Questionnaires;
import nl.uitzicht.surveys.questionnaires.Series;

/** How the questions of a series are worded now, by key; one statement. Another series may use the same key for something else. */
@Singleton
class QuestionWords {
    private final Questionnaires questionnaires;

    QuestionWords(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    Map<String, String> of(UUID partnershipId, Series series) {
        return questionnaires.versions(partnershipId, series).stream()
                .flatMap(version -> version.questionnaire().questions().stream())
                .collect(Collectors.toMap(
                        Question::key, question -> question.text().nl(), (older, newer) -> newer));
    }

    /** One text, with its question as its own series words it. */
    SharedText asked(UUID partnershipId, SharedText text) {
        Series series = questionnaires
                .version(partnershipId, text.questionnaireId())
                .orElseThrow()
                .series();
        return text.asked(of(partnershipId, series));
    }
}
