package nl.uitzicht.surveys.answering;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.text.PersonalPatterns;
import nl.uitzicht.surveys.invitations.Invitation;
import nl.uitzicht.surveys.invitations.InvitationState;
import nl.uitzicht.surveys.invitations.Invitations;
import nl.uitzicht.surveys.questionnaires.QuestionKind;
import nl.uitzicht.surveys.questionnaires.Questionnaire;
import nl.uitzicht.surveys.questionnaires.Questionnaires;

/**
 * Takes the answers of a link, once. The conditional step from open to used and the sealed envelope are one transaction; nothing else is
 * written: no mutation, no audit line, no log line (D27).
 */
@Singleton
class SubmitAnswers {
    private final Invitations invitations;
    private final Questionnaires questionnaires;
    private final Envelopes envelopes;
    private final PersonalPatterns patterns;
    private final Transactions transactions;
    private final Clock clock;

    SubmitAnswers(
            Invitations invitations,
            Questionnaires questionnaires,
            Envelopes envelopes,
            PersonalPatterns patterns,
            Transactions transactions,
            Clock clock) {
        this.invitations = invitations;
        this.questionnaires = questionnaires;
        this.envelopes = envelopes;
        this.patterns = patterns;
        this.transactions = transactions;
        this.clock = clock;
    }

    Submission submit(Invitation invitation, Map<String, List<String>> given) {
        if (invitation.state() == InvitationState.USED) {
            return new Submission.Thanks();
        }
        Questionnaire questionnaire = questionnaires
                .version(invitation.partnershipId(), invitation.questionnaireId())
                .orElseThrow()
                .questionnaire();
        Map<String, List<String>> answers = questionnaire.asked(given);
        if (answers.isEmpty()) {
            return new Submission.Nothing();
        }
        if (!fits(questionnaire, answers)) {
            return new Submission.Nonsense();
        }
        List<Submission.Personal.Found> personal = personal(questionnaire, answers);
        if (!personal.isEmpty()) {
            return new Submission.Personal(personal);
        }
        transactions.write(() -> take(invitation, answers));
        return new Submission.Thanks();
    }

    private boolean take(Invitation invitation, Map<String, List<String>> answers) {
        UUID tenant = invitation.partnershipId();
        boolean first = invitations.use(tenant, invitation.id().id()) == 1;
        if (first) {
            envelopes.add(tenant, new Envelope(invitation.groups(), answers));
        }
        return first;
    }

    private static boolean fits(Questionnaire questionnaire, Map<String, List<String>> answers) {
        return questionnaire.questions().stream()
                .allMatch(question -> question.accepts(answers.getOrDefault(question.key(), List.of())));
    }

    private List<Submission.Personal.Found> personal(Questionnaire questionnaire, Map<String, List<String>> answers) {
        return questionnaire.questions().stream()
                .filter(question -> question.kind() == QuestionKind.OPEN)
                .flatMap(question -> answers.getOrDefault(question.key(), List.of()).stream()
                        .flatMap(text -> patterns.find(text, Time.today(clock)).stream())
                        .map(found -> new Submission.Personal.Found(
                                question.key(), found.kind().code()))
                        .distinct())
                .toList();
    }
}
