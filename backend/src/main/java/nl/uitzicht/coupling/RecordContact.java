package nl.uitzicht.coupling;

import static nl.uitzicht.platform.tenancy.Role.EXPERT;
import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.trajecten.Coupling;
import nl.uitzicht.trajecten.Couplings;

/** The expert says on which day the school was contacted for the first time; a later word replaces the one its writer saw. */
@Singleton
class RecordContact {
    private final CouplingAccess access;
    private final Couplings couplings;
    private final Deployments deployments;
    private final DeploymentLinks links;
    private final AuditLog audit;

    RecordContact(
            CouplingAccess access,
            Couplings couplings,
            Deployments deployments,
            DeploymentLinks links,
            AuditLog audit) {
        this.access = access;
        this.couplings = couplings;
        this.deployments = deployments;
        this.links = links;
        this.audit = audit;
    }

    /** A day, and the one that stood there when it was said; {@code sees} is false from an older app, whose word always holds. */
    record Said(
            UUID trajectId,
            LocalDate day,
            boolean sees,
            @Nullable LocalDate replaces) {
        boolean isStale(@Nullable LocalDate now) {
            return sees && now != null && !now.equals(day) && !now.equals(replaces);
        }
    }

    /** Refused for who is not coupled to the traject, one that came of no decision, days before the decision or after today, and when another day was recorded meanwhile. */
    Outcome<Deployment> record(Caller caller, Said said) {
        UUID trajectId = said.trajectId();
        LocalDate day = said.day();
        if (!caller.is(EXPERT, PROCESS_FACILITATOR)) {
            return Outcome.refused(new CouplingRejection.NotAllowed());
        }
        Deployment before = own(caller, trajectId).orElse(null);
        if (before == null) {
            return Outcome.refused(new CouplingRejection.Unknown("trajectId"));
        }
        if (day.isAfter(access.today()) || day.isBefore(before.decidedOn())) {
            return Outcome.refused(new CouplingRejection.Unfit("on"));
        }
        if (said.isStale(before.firstContactOn())) {
            return Outcome.refused(new CouplingRejection.ContactKnown(before.firstContactOn()));
        }
        Deployment after = deployments.update(before.contacted(day));
        audit.record(caller, "firstContactRecord", "traject", trajectId);
        return Outcome.accepted(after, after.id().id(), after.version());
    }

    private Optional<Deployment> own(Caller caller, UUID trajectId) {
        UUID tenant = caller.partnershipId();
        return links.ofTraject(tenant, trajectId)
                .flatMap(link -> deployments.lock(tenant, link.id().id()))
                .filter(one -> access.couples(caller, one) || isCoupled(caller, trajectId));
    }

    private boolean isCoupled(Caller caller, UUID trajectId) {
        LocalDate today = access.today();
        return couplings.of(caller.partnershipId(), trajectId, caller.membershipId()).stream()
                .anyMatch((Coupling period) ->
                        period.endsOn() == null || !period.endsOn().isBefore(today));
    }
}
