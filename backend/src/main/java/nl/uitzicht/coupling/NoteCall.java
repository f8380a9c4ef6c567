package nl.uitzicht.coupling;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** The procesbegeleider called an expert about a deployment: "gebeld: kan vanaf", or cannot. */
@Singleton
class NoteCall {
    private final CouplingAccess access;
    private final Deployments deployments;
    private final ExpertDirectory experts;
    private final Calls calls;

    NoteCall(CouplingAccess access, Deployments deployments, ExpertDirectory experts, Calls calls) {
        this.access = access;
        this.deployments = deployments;
        this.experts = experts;
        this.calls = calls;
    }

    /** {@code canFrom} null: the expert cannot. Refused for others' deployments, coupled ones, who is no expert, and days over a year away. */
    Outcome<Deployment> note(Caller caller, UUID deploymentId, UUID expertId, @Nullable LocalDate canFrom) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return Outcome.refused(new CouplingRejection.NotAllowed());
        }
        UUID tenant = caller.partnershipId();
        Deployment waiting = deployments
                .findById(caller.tid(deploymentId))
                .filter(one -> access.couples(caller, one))
                .orElse(null);
        if (waiting == null) {
            return Outcome.refused(new CouplingRejection.Unknown("id"));
        }
        if (waiting.stand() != DeploymentStand.WAITING) {
            return Outcome.refused(new CouplingRejection.Coupled());
        }
        if (experts.standing(tenant, expertId, access.today()) != 1) {
            return Outcome.refused(new CouplingRejection.Unknown("expertId"));
        }
        LocalDate today = access.today();
        if (canFrom != null && (canFrom.isBefore(today) || canFrom.isAfter(today.plusYears(1)))) {
            return Outcome.refused(new CouplingRejection.Unfit("canFrom"));
        }
        calls.note(
                tenant,
                UuidCreator.getTimeOrderedEpoch(),
                deploymentId,
                expertId,
                canFrom,
                caller.membershipId(),
                today);
        return Outcome.accepted(waiting, deploymentId, waiting.version());
    }
}
