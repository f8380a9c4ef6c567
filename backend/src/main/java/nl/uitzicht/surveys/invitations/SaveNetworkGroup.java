package nl.uitzicht.surveys.invitations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.schools.SchoolDirectory;

/** The beheerder says with which networks a network counts together. Who was asked before stays in the group of then. */
@Singleton
class SaveNetworkGroup {
    private static final int LONGEST = 60;

    private final NetworkGroups groups;
    private final SchoolDirectory schools;
    private final AuditLog audit;

    SaveNetworkGroup(NetworkGroups groups, SchoolDirectory schools, AuditLog audit) {
        this.groups = groups;
        this.schools = schools;
        this.audit = audit;
    }

    /** An empty name takes it out of any group. Refused for other roles, an absent network, and a name over 60 characters. */
    Outcome<UUID> save(Caller caller, UUID networkId, String name) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of(ErrorCode.FORBIDDEN));
        }
        UUID tenant = caller.partnershipId();
        if (schools.networks(tenant, List.of(networkId)).isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND, "id"));
        }
        if (name.length() > LONGEST) {
            return Outcome.refused(Refusal.of(ErrorCode.INVALID, "name"));
        }
        if (name.isBlank()) {
            groups.remove(tenant, networkId);
        } else {
            groups.put(tenant, networkId, name.strip());
        }
        audit.record(caller, "surveyNetworkGroupSave", "localNetwork", networkId);
        return Outcome.accepted(networkId, networkId, 1);
    }
}
