package nl.uitzicht.reviews.rounds;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Tid;

/** Knows the questionnaire that new reviews get; makes the first one when there is none. */
@Singleton
class KeepQuestionnaire {
    private final Questionnaires questionnaires;
    private final Questions questions;
    private final Clock clock;

    KeepQuestionnaire(Questionnaires questionnaires, Questions questions, Clock clock) {
        this.questionnaires = questionnaires;
        this.questions = questions;
        this.clock = clock;
    }

    UUID current(UUID partnershipId) {
        return questionnaires
                .newest(partnershipId)
                .map(newest -> newest.id().id())
                .orElseGet(() -> next(partnershipId, 1, UsualQuestions.read()));
    }

    /** Makes the next version of these questions; reviews that exist keep theirs. */
    UUID next(UUID partnershipId, int number, List<UsualQuestions.Line> lines) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        questionnaires.save(new Questionnaire(new Tid(partnershipId, id), number, Time.utc(clock)));
        List<Question> made = new ArrayList<>();
        for (UsualQuestions.Line line : lines) {
            made.add(new Question(
                    new Tid(partnershipId, UuidCreator.getTimeOrderedEpoch()),
                    id,
                    made.size() + 1,
                    line.code(),
                    line.kind(),
                    line.theme(),
                    line.text()));
        }
        questions.saveAll(made);
        return id;
    }
}
