package nl.uitzicht.coupling;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.PupilText;
import nl.uitzicht.platform.text.TextOverrules;

/** The school needs no expert any more: what was decided no longer waits. The decision of the network stays as it was. */
@Singleton
class CancelDeployment {
    static final int REASON_LENGTH = 200;

    private final CouplingAccess access;
    private final Deployments deployments;
    private final Calls calls;
    private final PupilText pupilText;
    private final TextOverrules overrules;
    private final AuditLog audit;

    CancelDeployment(
            CouplingAccess access,
            Deployments deployments,
            Calls calls,
            PupilText pupilText,
            TextOverrules overrules,
            AuditLog audit) {
        this.access = access;
        this.deployments = deployments;
        this.calls = calls;
        this.pupilText = pupilText;
        this.overrules = overrules;
        this.audit = audit;
    }

    /** Refused for who does not couple, others' deployments, one that was coupled, and a reason that is empty, too long or names somebody. */
    Outcome<Deployment> cancel(Caller caller, UUID id, String reason, Overrules said) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return Outcome.refused(new CouplingRejection.NotAllowed());
        }
        Deployment before = deployments
                .lock(caller.partnershipId(), id)
                .filter(one -> access.couples(caller, one))
                .orElse(null);
        if (before == null) {
            return Outcome.refused(new CouplingRejection.Unknown("id"));
        }
        if (before.stand() != DeploymentStand.WAITING) {
            return Outcome.refused(new CouplingRejection.Coupled());
        }
        List<CouplingRejection> no = judge(reason, said);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        Deployment after = deployments.update(before.cancelled(access.today()));
        deployments.because(caller.partnershipId(), id, reason.strip());
        calls.clear(caller.partnershipId(), id);
        overrules.keep(caller, id, said, access.today());
        audit.record(caller, "deploymentCancel", "deployment", id);
        return Outcome.accepted(after, id, after.version());
    }

    private List<CouplingRejection> judge(String reason, Overrules said) {
        if (reason.isBlank()) {
            return List.of(new CouplingRejection.Empty("reason"));
        }
        List<CouplingRejection> no =
                new ArrayList<>(pupilText.objections("reason", reason, said, access.today()).stream()
                        .<CouplingRejection>map(kind -> new CouplingRejection.Personal("reason", kind))
                        .toList());
        if (reason.length() > REASON_LENGTH) {
            no.add(new CouplingRejection.TooLong("reason", REASON_LENGTH));
        }
        return no;
    }
}
