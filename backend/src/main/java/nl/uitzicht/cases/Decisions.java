package nl.uitzicht.cases;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;

/** Tells others that a network decided on an expert, or that it took that back. */
@Singleton
class Decisions {
    private final ApplicationEventPublisher<DeploymentDecided> decided;
    private final ApplicationEventPublisher<DeploymentTakenBack> takenBack;

    Decisions(
            ApplicationEventPublisher<DeploymentDecided> decided,
            ApplicationEventPublisher<DeploymentTakenBack> takenBack) {
        this.decided = decided;
        this.takenBack = takenBack;
    }

    void announce(SupportCase made) {
        if (made.outcome() == CaseOutcome.DEPLOYMENT) {
            decided.publishEvent(new DeploymentDecided(
                    made.id().partnershipId(),
                    made.id().id(),
                    made.schoolId(),
                    made.networkId(),
                    made.regionId(),
                    made.domainId(),
                    made.subject(),
                    made.decidedOn()));
        }
    }

    void takeBack(SupportCase before) {
        if (before.outcome() == CaseOutcome.DEPLOYMENT) {
            takenBack.publishEvent(new DeploymentTakenBack(
                    before.id().partnershipId(), before.id().id()));
        }
    }
}
