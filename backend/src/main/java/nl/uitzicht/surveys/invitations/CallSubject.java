package nl.uitzicht.surveys.invitations;

import jakarta.inject.Singleton;
import nl.uitzicht.surveys.questionnaires.Questionnaires;
import nl.uitzicht.surveys.questionnaires.Topics;
import nl.uitzicht.surveys.questionnaires.Version;

/** Says what somebody wants to talk about: what the questionnaire of the link is about, and never more of a traject than that it ended. */
@Singleton
class CallSubject {
    private final Questionnaires questionnaires;
    private final Topics topics;

    CallSubject(Questionnaires questionnaires, Topics topics) {
        this.questionnaires = questionnaires;
        this.topics = topics;
    }

    /** As it goes on after "wil graag gebeld worden over". */
    String of(Invitation invitation) {
        Version version = questionnaires
                .version(invitation.partnershipId(), invitation.questionnaireId())
                .orElseThrow();
        return switch (version.purpose()) {
            case AFTER_TRAJECT -> "een afgerond traject";
            case SERVICE -> "de jaarlijkse vragenlijst";
            case OTHER -> topics.nameOf(invitation.partnershipId(), version);
        };
    }
}
