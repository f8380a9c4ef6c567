package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/**
 * The beheerder changes what somebody may do, from now on. A role that stays keeps its region or network. Who gets a first role that asks
 * for a second factor signs in again, so that there is one (D4). The last beheerder stays one.
 */
@Singleton
class ChangeRoles {
    private final Members members;
    private final Memberships memberships;
    private final Administrators administrators;
    private final Grants grants;
    private final AuditLog audit;
    private final Moments moments;

    ChangeRoles(
            Members members,
            Memberships memberships,
            Administrators administrators,
            Grants grants,
            AuditLog audit,
            Moments moments) {
        this.members = members;
        this.memberships = memberships;
        this.administrators = administrators;
        this.grants = grants;
        this.audit = audit;
        this.moments = moments;
    }

    /** @param seen the roles that the beheerder saw when choosing the others */
    Outcome<Member> change(Caller caller, UUID id, Set<Role> seen, Set<Role> roles) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(new MemberRejection.NotAdministrator());
        }
        administrators.lock(caller.partnershipId());
        Optional<Member> found = members.find(caller.partnershipId(), moments.today(), id);
        if (found.isEmpty()) {
            return Outcome.refused(new MemberRejection.UnknownMember());
        }
        Set<Role> before = found.get().roleSet();
        Optional<MemberRejection> no = judge(caller, id, before, seen, roles);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        apply(caller, id, before, roles);
        return Outcome.accepted(
                members.find(caller.partnershipId(), moments.today(), id).orElseThrow(), id, 1);
    }

    private Optional<MemberRejection> judge(Caller caller, UUID id, Set<Role> before, Set<Role> seen, Set<Role> roles) {
        if (roles.isEmpty()) {
            return Optional.of(new MemberRejection.NoRole());
        }
        if (!before.equals(seen)) {
            return Optional.of(new MemberRejection.RolesChanged());
        }
        boolean steps = before.contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR);
        return steps && administrators.isLast(caller.partnershipId(), id)
                ? Optional.of(new MemberRejection.LastAdministrator("roles"))
                : Optional.empty();
    }

    private void apply(Caller caller, UUID id, Set<Role> before, Set<Role> roles) {
        LocalDate today = moments.today();
        before.stream()
                .filter(role -> !roles.contains(role))
                .forEach(role -> memberships.endGrants(caller.partnershipId(), id, role.name(), today.minusDays(1)));
        Set<Role> added = EnumSet.copyOf(roles);
        added.removeAll(before);
        grants.give(caller.tid(id), added);
        if (needsFactor(roles) && !needsFactor(before)) {
            members.endSessions(caller.partnershipId(), id, moments.now());
        }
        audit.record(caller, "memberChangeRoles", "membership", id);
    }

    private static boolean needsFactor(Set<Role> roles) {
        return roles.stream().anyMatch(Role::needsSecondFactor);
    }
}
