package nl.uitzicht.surveys.invitations;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.uitzicht.surveys.questionnaires.Purpose;
import nl.uitzicht.trajecten.TrajectClosed;
import nl.uitzicht.trajecten.TrajectEnding;
import nl.uitzicht.trajecten.TrajectSummaries;
import nl.uitzicht.trajecten.TrajectSummary;

/** Closing a traject asks each contact of the school once (R54). Endings "moved" and "withdrawn" ask only where the partnership says so. */
@Singleton
class AskSchool implements ApplicationEventListener<TrajectClosed> {
    private final Invitations invitations;
    private final Asking asking;
    private final SettingsRows settings;
    private final TrajectSummaries trajecten;

    AskSchool(Invitations invitations, Asking asking, SettingsRows settings, TrajectSummaries trajecten) {
        this.invitations = invitations;
        this.asking = asking;
        this.settings = settings;
        this.trajecten = trajecten;
    }

    @Override
    public void onApplicationEvent(TrajectClosed closed) {
        UUID tenant = closed.partnershipId();
        boolean asked = invitations.ofTraject(tenant, closed.trajectId()) > 0;
        if (!asked && asks(settings.of(tenant), closed.ending())) {
            trajecten
                    .of(tenant, closed.trajectId())
                    .ifPresent(traject -> asking.ask(tenant, Purpose.AFTER_TRAJECT, about(traject)));
        }
    }

    private static boolean asks(Settings settled, TrajectEnding ending) {
        return switch (ending) {
            case MOVED -> settled.askMoved();
            case WITHDRAWN -> settled.askWithdrawn();
            case GOALS_REACHED, GOALS_PARTLY, GOALS_NOT, SPECIALISED -> true;
        };
    }

    private static Asking.About about(TrajectSummary traject) {
        return new Asking.About(
                traject.id(),
                traject.schoolId(),
                traject.leadId(),
                traject.domainId(),
                traject.regionId(),
                traject.networkId(),
                traject.startsOn());
    }
}
