package nl.uitzicht.surveys.results;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.surveys.questionnaires.Questionnaires;
import nl.uitzicht.surveys.questionnaires.Series;

/** Finds the questions that some batches answered. */
@Singleton
class AnsweredQuestions {
    private final Questionnaires questionnaires;

    AnsweredQuestions(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    Answered of(UUID partnershipId, Series series, Collection<Batch> sealed) {
        Set<UUID> answered = sealed.stream().map(Batch::questionnaireId).collect(Collectors.toSet());
        return answered.isEmpty()
                ? new Answered(List.of())
                : new Answered(questionnaires.versions(partnershipId, series).stream()
                        .filter(version -> answered.contains(version.id()))
                        .toList());
    }
}
