package nl.uitzicht.coupling;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.trajecten.CreateTraject;
import nl.uitzicht.trajecten.Traject;
import nl.uitzicht.trajecten.TrajectDraft;

/**
 * The procesbegeleider couples an expert to what a network decided (R24): a separate act, which starts the traject by the use case that starts any
 * traject. School, domain and subject follow from the decision. The case does not change by it (D22).
 */
@Singleton
class CoupleExpert {
    private final CouplingAccess access;
    private final Deployments deployments;
    private final DeploymentLinks links;
    private final CreateTraject trajecten;
    private final ContactTerm term;

    CoupleExpert(
            CouplingAccess access,
            Deployments deployments,
            DeploymentLinks links,
            CreateTraject trajecten,
            ContactTerm term) {
        this.access = access;
        this.deployments = deployments;
        this.links = links;
        this.trajecten = trajecten;
        this.term = term;
    }

    /** Which expert goes, on what question, from which day on. */
    record Choice(
            UUID deploymentId,
            UUID trajectId,
            UUID leadExpertId,
            @Nullable UUID domainId,
            String question,
            LocalDate startsOn,
            @Nullable Integer provisionalMinutes,
            Overrules overrules) {}

    /** Refused for other roles and networks, what was coupled already or asks for another domain since, and whatever a new traject is refused for. */
    Outcome<Deployment> couple(Caller caller, Choice choice) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return Outcome.refused(new CouplingRejection.NotAllowed());
        }
        Deployment waiting = deployments
                .lock(caller.partnershipId(), choice.deploymentId())
                .filter(one -> access.couples(caller, one))
                .orElse(null);
        if (waiting == null) {
            return Outcome.refused(new CouplingRejection.Unknown("id"));
        }
        if (waiting.stand() != DeploymentStand.WAITING) {
            return Outcome.refused(new CouplingRejection.Coupled());
        }
        if (choice.domainId() != null && !choice.domainId().equals(waiting.domainId())) {
            return Outcome.refused(new CouplingRejection.Changed());
        }
        return trajecten
                .createDecided(caller, draft(waiting, choice), waiting.placement())
                .fold(
                        started -> coupled(caller, waiting, started.value()),
                        no -> new Outcome.Refused<>(no.refusals(), no.conflicts()));
    }

    private static TrajectDraft draft(Deployment waiting, Choice choice) {
        return new TrajectDraft(
                choice.trajectId(),
                waiting.subject(),
                choice.question(),
                waiting.schoolId(),
                waiting.domainId(),
                choice.leadExpertId(),
                choice.startsOn(),
                choice.provisionalMinutes(),
                choice.overrules());
    }

    private Outcome<Deployment> coupled(Caller caller, Deployment waiting, Traject traject) {
        LocalDate today = access.today();
        LocalDate from = traject.startsOn().isAfter(today) ? traject.startsOn() : today;
        Deployment now = deployments.update(
                waiting.coupled(today, term.lastDay(caller.partnershipId(), waiting.schoolId(), from)));
        links.became(caller.partnershipId(), waiting.id().id(), traject.id());
        return Outcome.accepted(now, waiting.id().id(), now.version());
    }
}
