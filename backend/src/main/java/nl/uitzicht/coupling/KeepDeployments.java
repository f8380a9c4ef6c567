package nl.uitzicht.coupling;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.cases.DecidedWork;
import nl.uitzicht.cases.DeploymentDecided;
import nl.uitzicht.cases.DeploymentTakenBack;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.trajecten.TrajectSubject;

/**
 * Puts what a network decides on the list of who waits, mends it when another domain is chosen, and takes it off when that is undone before
 * anybody was coupled.
 */
@Singleton
class KeepDeployments implements DecidedWork {
    private final Deployments deployments;
    private final DeploymentLinks links;
    private final Calls calls;

    KeepDeployments(Deployments deployments, DeploymentLinks links, Calls calls) {
        this.deployments = deployments;
        this.links = links;
        this.calls = calls;
    }

    @Override
    public boolean runs(UUID partnershipId, UUID caseId) {
        return of(partnershipId, caseId)
                .filter(one -> one.stand() != DeploymentStand.WAITING)
                .isPresent();
    }

    @Override
    public boolean cancelled(UUID partnershipId, UUID caseId) {
        return of(partnershipId, caseId).filter(KeepDeployments::isCancelled).isPresent();
    }

    /** What was coupled stays as it is; what waits for the same domain goes on waiting, with its calls and its dossier. */
    @EventListener
    void decided(DeploymentDecided event) {
        Optional<Deployment> before = of(event.partnershipId(), event.caseId());
        if (before.filter(KeepDeployments::isCancelled).isPresent()) {
            remove(before.get());
            before = Optional.empty();
        }
        if (before.isEmpty()) {
            begin(event);
        } else if (before.get().stand() == DeploymentStand.WAITING) {
            change(before.get(), event);
        }
    }

    @EventListener
    void takenBack(DeploymentTakenBack event) {
        of(event.partnershipId(), event.caseId())
                .filter(one -> one.stand() == DeploymentStand.WAITING)
                .ifPresent(this::remove);
    }

    private Optional<Deployment> of(UUID partnershipId, UUID caseId) {
        return links.ofCase(partnershipId, caseId)
                .flatMap(link -> deployments.lock(partnershipId, link.id().id()));
    }

    private void begin(DeploymentDecided event) {
        Tid id = new Tid(event.partnershipId(), UuidCreator.getTimeOrderedEpoch());
        deployments.save(new Deployment(
                id,
                event.schoolId(),
                event.networkId(),
                event.regionId(),
                event.domainId(),
                TrajectSubject.valueOf(event.subject().name()),
                event.decidedOn(),
                "",
                null,
                null,
                null,
                null,
                null,
                1));
        links.save(new DeploymentLink(id, event.caseId(), null));
    }

    /** Who was called about another domain was not called about this one. */
    private void change(Deployment before, DeploymentDecided event) {
        TrajectSubject subject = TrajectSubject.valueOf(event.subject().name());
        boolean sameDomain = before.domainId().equals(event.domainId());
        if (sameDomain && before.subject() == subject) {
            return;
        }
        if (!sameDomain) {
            calls.clear(event.partnershipId(), before.id().id());
        }
        deployments.update(before.decided(event.domainId(), subject));
    }

    /** What was withdrawn stays, with its day and its reason; only nothing leads to it any more. */
    private void remove(Deployment one) {
        calls.clear(one.id().partnershipId(), one.id().id());
        links.deleteById(one.id());
        if (!isCancelled(one)) {
            deployments.deleteById(one.id());
        }
    }

    private static boolean isCancelled(Deployment one) {
        return one.cancelledOn() != null;
    }
}
