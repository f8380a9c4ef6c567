package nl.uitzicht.coupling;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;
import static nl.uitzicht.platform.tenancy.Role.SCHOOL;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.PersonalPatterns;
import nl.uitzicht.platform.text.PupilText;
import nl.uitzicht.schools.RoleNetworks;

/** "Dossier klaar": the school, or the procesbegeleider on its behalf, says that the question stands in the dossier system (R25). */
@Singleton
class ReadyDossier {
    static final int REFERENCE_LENGTH = 60;

    private final CouplingAccess access;
    private final RoleNetworks networks;
    private final Deployments deployments;
    private final PersonalPatterns patterns;
    private final AuditLog audit;

    ReadyDossier(
            CouplingAccess access,
            RoleNetworks networks,
            Deployments deployments,
            PersonalPatterns patterns,
            AuditLog audit) {
        this.access = access;
        this.networks = networks;
        this.deployments = deployments;
        this.patterns = patterns;
        this.audit = audit;
    }

    /** The reference may be empty, which leaves one that stands there. Refused for others' deployments, and a reference that is too long or a person's own number. */
    Outcome<Deployment> ready(Caller caller, UUID id, String reference) {
        if (!caller.is(PROCESS_FACILITATOR, SCHOOL)) {
            return Outcome.refused(new CouplingRejection.NotAllowed());
        }
        Deployment before = deployments
                .lock(caller.partnershipId(), id)
                .filter(one -> access.couples(caller, one) || isOfSchool(caller, one))
                .orElse(null);
        if (before == null) {
            return Outcome.refused(new CouplingRejection.Unknown("id"));
        }
        List<CouplingRejection> no = judge(reference);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        Deployment after = deployments.update(before.ready(
                reference.isEmpty() ? before.dossierReference() : reference,
                before.dossierReadyOn() == null ? access.today() : before.dossierReadyOn()));
        if (before.dossierReadyOn() == null) {
            deployments.readyBy(caller.partnershipId(), id, caller.membershipId());
        }
        audit.record(caller, "dossierReady", "deployment", id);
        return Outcome.accepted(after, id, after.version());
    }

    boolean isOfSchool(Caller caller, Deployment one) {
        return caller.is(SCHOOL)
                && networks.ofContact(caller.partnershipId(), caller.email(), access.today()).stream()
                        .anyMatch(school -> school.id().equals(one.schoolId()));
    }

    private List<CouplingRejection> judge(String reference) {
        Stream<CouplingRejection> personal = patterns.find(reference, access.today()).stream()
                .map(found -> new CouplingRejection.Personal(
                        "reference", PupilText.Kind.valueOf(found.kind().name())));
        List<CouplingRejection> no = new ArrayList<>(personal.distinct().toList());
        if (reference.length() > REFERENCE_LENGTH) {
            no.add(new CouplingRejection.TooLong("reference", REFERENCE_LENGTH));
        }
        return no;
    }
}
