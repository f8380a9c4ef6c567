package nl.uitzicht.surveys.results;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.surveys.BroughtTopics;
import nl.uitzicht.surveys.answering.Submission;
import nl.uitzicht.surveys.answering.SubmitAnswers;
import nl.uitzicht.surveys.invitations.AskTopic;
import nl.uitzicht.surveys.invitations.Invitation;
import nl.uitzicht.surveys.invitations.Invitations;
import nl.uitzicht.surveys.questionnaires.Questionnaires;
import nl.uitzicht.surveys.questionnaires.SaveTopic;
import nl.uitzicht.surveys.questionnaires.Topic;

/** Walks the ways of a topic: it is saved, asked about, answered by link and sealed. */
@Singleton
class BringTopics implements BroughtTopics {
    private final SaveTopic saveTopic;
    private final AskTopic askTopic;
    private final Questionnaires questionnaires;
    private final Invitations invitations;
    private final SubmitAnswers submitAnswers;
    private final SealBatches sealBatches;

    BringTopics(
            SaveTopic saveTopic,
            AskTopic askTopic,
            Questionnaires questionnaires,
            Invitations invitations,
            SubmitAnswers submitAnswers,
            SealBatches sealBatches) {
        this.saveTopic = saveTopic;
        this.askTopic = askTopic;
        this.questionnaires = questionnaires;
        this.invitations = invitations;
        this.submitAnswers = submitAnswers;
        this.sealBatches = sealBatches;
    }

    @Override
    public void bring(
            Caller by, UUID topicId, String name, List<UUID> contactIds, List<Map<String, List<String>>> answers) {
        Topic topic = accepted(saveTopic.save(by, topicId, name, 0));
        accepted(askTopic.ask(by, topicId, contactIds));
        List<Invitation> asked = asked(by.partnershipId(), topic);
        for (int i = 0; i < answers.size(); i++) {
            Submission came = submitAnswers.submit(asked.get(i), answers.get(i));
            if (!(came instanceof Submission.Thanks)) {
                throw new IllegalArgumentException("No answer to a topic: " + answers.get(i));
            }
        }
    }

    @Override
    public void seal(UUID partnershipId, LocalDate monday) {
        sealBatches.run(partnershipId, monday);
    }

    private List<Invitation> asked(UUID partnershipId, Topic topic) {
        UUID version = questionnaires.newest(partnershipId, topic.series()).id();
        return invitations.open(partnershipId).stream()
                .filter(one -> one.questionnaireId().equals(version))
                .toList();
    }

    private static Topic accepted(Outcome<Topic> outcome) {
        return outcome.fold(Outcome.Accepted::value, no -> {
            throw new IllegalArgumentException("Refused: " + no.refusals());
        });
    }
}
