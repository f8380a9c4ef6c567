package nl.uitzicht.coupling;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.uitzicht.cases.DeploymentDecided;
import nl.uitzicht.cases.DeploymentTakenBack;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.trajecten.TrajectSubject;

/** Puts what a network decides on the list of who waits, and takes it off when that is undone before anybody was coupled. */
@Singleton
class KeepDeployments {
    private final Deployments deployments;
    private final DeploymentLinks links;

    KeepDeployments(Deployments deployments, DeploymentLinks links) {
        this.deployments = deployments;
        this.links = links;
    }

    /** What was coupled already stays as it is. */
    @EventListener
    void decided(DeploymentDecided event) {
        if (links.ofCase(event.partnershipId(), event.caseId()).isPresent()) {
            return;
        }
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

    @EventListener
    void takenBack(DeploymentTakenBack event) {
        Optional<DeploymentLink> link =
                links.ofCase(event.partnershipId(), event.caseId()).filter(one -> one.trajectId() == null);
        link.ifPresent(one -> {
            links.deleteById(one.id());
            deployments.deleteById(one.id());
        });
    }
}
