package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** The beheerder ends a membership as of yesterday; its sessions end at once. Nobody ends the own one. */
@Singleton
class EndMembership {
    private final Members members;
    private final Moments moments;

    EndMembership(Members members, Moments moments) {
        this.members = members;
        this.moments = moments;
    }

    Outcome<UUID> end(Caller caller, UUID id) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(new MemberRejection.NotAdministrator());
        }
        if (caller.membershipId().equals(id)) {
            return Outcome.refused(new MemberRejection.OwnMembership());
        }
        LocalDate today = moments.today();
        if (members.find(caller.partnershipId(), today, id).isEmpty()) {
            return Outcome.refused(new MemberRejection.UnknownMember());
        }
        members.end(caller.partnershipId(), id, today.minusDays(1));
        members.endSessions(caller.partnershipId(), id, moments.now());
        return Outcome.accepted(id, id, 1);
    }
}
