package nl.uitzicht.surveys.invitations;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.schools.SchoolContactCard;
import nl.uitzicht.schools.SchoolDirectory;
import nl.uitzicht.surveys.questionnaires.Purpose;
import nl.uitzicht.surveys.questionnaires.Questionnaires;
import nl.uitzicht.trajecten.TrajectClosed;
import nl.uitzicht.trajecten.TrajectEnding;
import nl.uitzicht.trajecten.TrajectSummaries;
import nl.uitzicht.trajecten.TrajectSummary;

/**
 * Closing a traject asks each contact of the school once (R54). Endings "moved" and "withdrawn" ask only where the partnership says so. A
 * school without anybody to mail comes on the list of the procesbegeleider.
 */
@Singleton
class AskSchool implements ApplicationEventListener<TrajectClosed> {
    private final Invitations invitations;
    private final InvitationMail mail;
    private final SettingsRows settings;
    private final Questionnaires questionnaires;
    private final TrajectSummaries trajecten;
    private final SchoolDirectory schools;
    private final Clock clock;

    AskSchool(
            Invitations invitations,
            InvitationMail mail,
            SettingsRows settings,
            Questionnaires questionnaires,
            TrajectSummaries trajecten,
            SchoolDirectory schools,
            Clock clock) {
        this.invitations = invitations;
        this.mail = mail;
        this.settings = settings;
        this.questionnaires = questionnaires;
        this.trajecten = trajecten;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(TrajectClosed closed) {
        UUID tenant = closed.partnershipId();
        boolean asked = invitations.ofTraject(tenant, closed.trajectId()) > 0;
        if (!asked && asks(settings.of(tenant), closed.ending())) {
            trajecten.of(tenant, closed.trajectId()).ifPresent(traject -> ask(tenant, traject));
        }
    }

    private static boolean asks(Settings settled, TrajectEnding ending) {
        return switch (ending) {
            case MOVED -> settled.askMoved();
            case WITHDRAWN -> settled.askWithdrawn();
            case GOALS_REACHED, GOALS_PARTLY, GOALS_NOT, SPECIALISED -> true;
        };
    }

    private void ask(UUID tenant, TrajectSummary traject) {
        UUID questionnaire =
                questionnaires.newest(tenant, Purpose.AFTER_TRAJECT).id();
        List<SchoolContactCard> reachable = schools.contacts(tenant, traject.schoolId(), Time.today(clock)).stream()
                .filter(SchoolContactCard::reachable)
                .toList();
        if (reachable.isEmpty()) {
            invitations.save(invitation(tenant, traject, questionnaire, 0, null));
        }
        for (int i = 0; i < reachable.size(); i++) {
            mail.send(invitations.save(invitation(tenant, traject, questionnaire, i, reachable.get(i))), 0);
        }
    }

    private Invitation invitation(
            UUID tenant, TrajectSummary traject, UUID questionnaire, int number, @Nullable SchoolContactCard contact) {
        LocalDate today = Time.today(clock);
        return new Invitation(
                new Tid(tenant, UUID.randomUUID()),
                questionnaire,
                traject.id(),
                number,
                traject.schoolId(),
                traject.leadId(),
                traject.domainId(),
                traject.regionId(),
                traject.networkId(),
                schools.board(tenant, traject.schoolId()).orElse(null),
                traject.startsOn(),
                contact == null ? InvitationState.MISSING : InvitationState.OPEN,
                null,
                contact == null ? null : contact.email(),
                contact == null ? null : contact.name(),
                today,
                0,
                null,
                false,
                false,
                null,
                0);
    }
}
