package nl.uitzicht.reviews.rounds;

import jakarta.inject.Singleton;
import java.util.UUID;

/** The questionnaire that a review made now keeps. */
@Singleton
public class QuestionnaireOfToday {
    private final KeepQuestionnaire questionnaires;

    QuestionnaireOfToday(KeepQuestionnaire questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** Its id; made of the usual questions when the partnership has none yet. */
    public UUID id(UUID partnershipId) {
        return questionnaires.current(partnershipId);
    }
}
