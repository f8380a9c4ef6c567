package nl.uitzicht.surveys.results;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.surveys.questionnaires.Purpose;
import nl.uitzicht.surveys.questionnaires.Question;
import nl.uitzicht.surveys.questionnaires.Questionnaires;

/** How questions are worded now, by key; one statement for each purpose. */
@Singleton
class QuestionWords {
    private final Questionnaires questionnaires;

    QuestionWords(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    Map<String, String> of(UUID partnershipId, List<Purpose> purposes) {
        return purposes.stream()
                .flatMap(purpose -> questionnaires.versions(partnershipId, purpose).stream())
                .flatMap(version -> version.questionnaire().questions().stream())
                .collect(Collectors.toMap(
                        Question::key, question -> question.text().nl(), (older, newer) -> newer));
    }
}
