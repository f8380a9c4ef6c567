package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/**
 * The beheerder changes what somebody may do and where, from now on; what stays is not touched. Who gets a first role that asks
 * for a second factor signs in again, so that there is one (D4). The last beheerder stays one, and an expert whose running trajecten
 * would lose their lead stays an expert until a procesbegeleider had them taken over (0080).
 */
@Singleton
class ChangeRoles {
    private final Members members;
    private final MemberGrants held;
    private final Administrators administrators;
    private final Grants grants;
    private final RolePlaces places;
    private final RunningWork work;
    private final AuditLog audit;
    private final Clock clock;

    ChangeRoles(
            Members members,
            MemberGrants held,
            Administrators administrators,
            Grants grants,
            RolePlaces places,
            RunningWork work,
            AuditLog audit,
            Clock clock) {
        this.members = members;
        this.held = held;
        this.administrators = administrators;
        this.grants = grants;
        this.places = places;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param seen what the beheerder saw when choosing the others */
    Outcome<Member> change(Caller caller, UUID id, Set<Grant> seen, Set<Grant> asked) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(new MemberRejection.NotAdministrator());
        }
        administrators.lock(caller.partnershipId());
        if (members.find(caller.partnershipId(), Time.today(clock), id).isEmpty()) {
            return Outcome.refused(new MemberRejection.UnknownMember());
        }
        Set<Grant> before = held.held(caller.partnershipId(), id, Time.today(clock));
        Set<Grant> after = Grant.widest(asked);
        Optional<MemberRejection> no = judge(caller, id, before, seen, after);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        apply(caller, id, before, after);
        return Outcome.accepted(
                members.find(caller.partnershipId(), Time.today(clock), id).orElseThrow(), id, 1);
    }

    private Optional<MemberRejection> judge(
            Caller caller, UUID id, Set<Grant> before, Set<Grant> seen, Set<Grant> after) {
        if (after.isEmpty()) {
            return Optional.of(new MemberRejection.NoRole("grants"));
        }
        if (!before.equals(seen)) {
            return Optional.of(new MemberRejection.RolesChanged());
        }
        if (!Grant.fit(caller.partnershipId(), after, places)) {
            return Optional.of(new MemberRejection.NoPlace());
        }
        if (losesExpert(before, after) && !work.judge(caller, id, List.of()).isEmpty()) {
            return Optional.of(new MemberRejection.ExpertAtWork());
        }
        Grant administrates = Grant.whole(Role.ADMINISTRATOR);
        return before.contains(administrates)
                        && !after.contains(administrates)
                        && administrators.isLast(caller.partnershipId(), id)
                ? Optional.of(new MemberRejection.LastAdministrator("grants"))
                : Optional.empty();
    }

    private void apply(Caller caller, UUID id, Set<Grant> before, Set<Grant> after) {
        grants.end(caller.tid(id), without(before, after));
        grants.give(caller.tid(id), without(after, before));
        if (needsFactor(after) && !needsFactor(before)) {
            members.endSessions(caller.partnershipId(), id, Time.utc(clock));
        }
        audit.record(caller, "memberChangeRoles", "membership", id);
    }

    private static Set<Grant> without(Set<Grant> all, Set<Grant> gone) {
        Set<Grant> rest = new LinkedHashSet<>(all);
        rest.removeAll(gone);
        return rest;
    }

    private static boolean losesExpert(Set<Grant> before, Set<Grant> after) {
        return Grant.roles(before).contains(Role.EXPERT) && !Grant.roles(after).contains(Role.EXPERT);
    }

    private static boolean needsFactor(Set<Grant> grants) {
        return Grant.roles(grants).stream().anyMatch(Role::needsSecondFactor);
    }
}
