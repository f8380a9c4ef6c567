package nl.uitzicht.cases;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;

/** Tells others that a network decided on an expert, or that it took that back, and asks them whether an expert went already. */
@Singleton
class Decisions {
    private final ApplicationEventPublisher<DeploymentDecided> decided;
    private final ApplicationEventPublisher<DeploymentTakenBack> takenBack;
    private final DecidedWork work;

    Decisions(
            ApplicationEventPublisher<DeploymentDecided> decided,
            ApplicationEventPublisher<DeploymentTakenBack> takenBack,
            DecidedWork work) {
        this.decided = decided;
        this.takenBack = takenBack;
        this.work = work;
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

    /** Whether an expert was coupled to what was decided; if not, nobody is until this transaction ends. */
    boolean runs(SupportCase one) {
        return one.outcome() == CaseOutcome.DEPLOYMENT
                && work.runs(one.id().partnershipId(), one.id().id());
    }

    /** Whether what was decided was withdrawn since. */
    boolean cancelled(SupportCase one) {
        return one.outcome() == CaseOutcome.DEPLOYMENT
                && work.cancelled(one.id().partnershipId(), one.id().id());
    }

    /** The outcome was mended: who waits for the same goes on waiting. */
    void change(SupportCase before, SupportCase after) {
        if (after.outcome() != CaseOutcome.DEPLOYMENT) {
            takeBack(before);
        }
        announce(after);
    }

    void takeBack(SupportCase before) {
        if (before.outcome() == CaseOutcome.DEPLOYMENT) {
            takenBack.publishEvent(new DeploymentTakenBack(
                    before.id().partnershipId(), before.id().id()));
        }
    }
}
