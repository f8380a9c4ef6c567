package nl.uitzicht.surveys.answering;

import jakarta.inject.Singleton;
import nl.uitzicht.access.Partnership;
import nl.uitzicht.access.Partnerships;
import nl.uitzicht.surveys.invitations.CountedDays;
import nl.uitzicht.surveys.invitations.Invitation;
import nl.uitzicht.surveys.invitations.InvitationState;
import nl.uitzicht.surveys.invitations.Settings;
import nl.uitzicht.surveys.invitations.SettingsRows;
import nl.uitzicht.surveys.invitations.Subject;
import nl.uitzicht.surveys.invitations.Subjects;
import nl.uitzicht.surveys.questionnaires.Questionnaires;
import nl.uitzicht.surveys.questionnaires.Topics;
import nl.uitzicht.surveys.questionnaires.Version;

/** Shows the questionnaire of a link. Reading consumes and records nothing. */
@Singleton
class OpenSurvey {
    private final Questionnaires questionnaires;
    private final Topics topics;
    private final Partnerships partnerships;
    private final SettingsRows settings;
    private final Subjects subjects;
    private final CountedDays days;

    OpenSurvey(
            Questionnaires questionnaires,
            Topics topics,
            Partnerships partnerships,
            SettingsRows settings,
            Subjects subjects,
            CountedDays days) {
        this.questionnaires = questionnaires;
        this.topics = topics;
        this.partnerships = partnerships;
        this.settings = settings;
        this.subjects = subjects;
        this.days = days;
    }

    SurveyView open(Invitation invitation, String secret) {
        return invitation.state() == InvitationState.USED ? SurveyView.DONE : questions(invitation, secret);
    }

    private SurveyView questions(Invitation invitation, String secret) {
        Subject about = subjects.of(invitation);
        Version version = questionnaires
                .version(invitation.partnershipId(), invitation.questionnaireId())
                .orElseThrow();
        Settings settled = settings.of(invitation.partnershipId());
        return new SurveyView(
                false,
                version.purpose(),
                topics.nameOf(invitation.partnershipId(), version),
                partnerships
                        .findById(invitation.partnershipId())
                        .map(Partnership::name)
                        .orElseThrow(),
                about.expert(),
                about.domain(),
                about.school(),
                about.since(),
                days.after(
                        invitation.partnershipId(),
                        invitation.schoolId(),
                        invitation.askedOn(),
                        invitation.closesAfter(settled)),
                version.questionnaire(),
                Drafts.read(invitation, secret),
                invitation.draftVersion(),
                settled.leastTrajecten(),
                settled.leastSchools());
    }
}
