package nl.uitzicht.surveys.answering;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.surveys.invitations.Invitation;
import nl.uitzicht.surveys.invitations.InvitationState;
import nl.uitzicht.surveys.invitations.Invitations;
import nl.uitzicht.surveys.questionnaires.Questionnaire;
import nl.uitzicht.surveys.questionnaires.Questionnaires;

/**
 * Takes the answers of a link, once. The conditional step from open to used and the sealed envelope are one transaction; nothing else is
 * written: no mutation, no audit line, no log line (D27).
 */
@Singleton
public class SubmitAnswers {
    private final Invitations invitations;
    private final Questionnaires questionnaires;
    private final Envelopes envelopes;
    private final OpenTexts texts;
    private final Transactions transactions;

    SubmitAnswers(
            Invitations invitations,
            Questionnaires questionnaires,
            Envelopes envelopes,
            OpenTexts texts,
            Transactions transactions) {
        this.invitations = invitations;
        this.questionnaires = questionnaires;
        this.envelopes = envelopes;
        this.texts = texts;
        this.transactions = transactions;
    }

    /** Of a page that knows no version of the draft, whatever lies there. What comes of it says why nothing was taken. */
    public Submission submit(Invitation invitation, Map<String, List<String>> given) {
        return submit(invitation, given, null);
    }

    Submission submit(Invitation invitation, Map<String, List<String>> given, @Nullable Integer version) {
        if (invitation.state() == InvitationState.USED) {
            return new Submission.Thanks();
        }
        Questionnaire questionnaire = questionnaires
                .version(invitation.partnershipId(), invitation.questionnaireId())
                .orElseThrow()
                .questionnaire();
        if (!given.keySet().stream().allMatch(key -> questionnaire.question(key).isPresent())) {
            return new Submission.Nonsense();
        }
        Map<String, List<String>> answers = questionnaire.asked(given);
        if (answers.isEmpty()) {
            return new Submission.Nothing();
        }
        if (!fits(questionnaire, answers)) {
            return new Submission.Nonsense();
        }
        List<Submission.Personal.Found> personal = texts.personal(invitation, questionnaire, answers);
        if (!personal.isEmpty()) {
            return new Submission.Personal(personal);
        }
        boolean first = transactions.write(() -> take(invitation, answers, version));
        return first ? new Submission.Thanks() : second(invitation);
    }

    /** Somebody was first: the same link elsewhere, or whatever closed or deleted it since it was found. */
    private Submission second(Invitation invitation) {
        Optional<Invitation> now = invitations.findById(invitation.id());
        InvitationState state = now.map(Invitation::state).orElse(InvitationState.CLOSED);
        return switch (state) {
            case USED -> new Submission.Thanks();
            case OPEN -> new Submission.Behind(now.orElseThrow());
            case MISSING, GIVEN_UP, CLOSED -> new Submission.Gone();
        };
    }

    private boolean take(Invitation invitation, Map<String, List<String>> answers, @Nullable Integer version) {
        UUID tenant = invitation.partnershipId();
        boolean first = invitations.use(tenant, invitation.id().id(), version) == 1;
        if (first) {
            envelopes.add(tenant, new Envelope(invitation.groups(), answers));
        }
        return first;
    }

    private static boolean fits(Questionnaire questionnaire, Map<String, List<String>> answers) {
        return questionnaire.questions().stream()
                .allMatch(question -> question.accepts(answers.getOrDefault(question.key(), List.of())));
    }
}
