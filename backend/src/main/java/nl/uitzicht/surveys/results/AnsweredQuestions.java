package nl.uitzicht.surveys.results;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.surveys.questionnaires.Purpose;
import nl.uitzicht.surveys.questionnaires.Question;
import nl.uitzicht.surveys.questionnaires.Questionnaires;
import nl.uitzicht.surveys.questionnaires.Version;

/** The questions of every version that some batches answered; where a key stands in several, as the newest words it. */
@Singleton
class AnsweredQuestions {
    private final Questionnaires questionnaires;

    AnsweredQuestions(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    List<Question> of(UUID partnershipId, Purpose purpose, Collection<Batch> sealed) {
        Set<UUID> answered = sealed.stream().map(Batch::questionnaireId).collect(Collectors.toSet());
        List<Version> versions = answered.isEmpty()
                ? List.of()
                : questionnaires.versions(partnershipId, purpose).stream()
                        .filter(version -> answered.contains(version.id()))
                        .toList();
        Map<String, Question> byKey = new LinkedHashMap<>();
        versions.reversed()
                .forEach(version -> version.questionnaire()
                        .questions()
                        .forEach(question -> byKey.putIfAbsent(question.key(), question)));
        return List.copyOf(byKey.values());
    }
}
