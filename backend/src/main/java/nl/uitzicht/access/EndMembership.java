package nl.uitzicht.access;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** The beheerder ends a membership as of yesterday; its sessions and couplings end with it. Nobody ends the own one, nor the last beheerder's. */
@Singleton
class EndMembership {
    private final Members members;
    private final Administrators administrators;
    private final ApplicationEventPublisher<MembershipEnded> events;
    private final AuditLog audit;
    private final Moments moments;

    EndMembership(
            Members members,
            Administrators administrators,
            ApplicationEventPublisher<MembershipEnded> events,
            AuditLog audit,
            Moments moments) {
        this.members = members;
        this.administrators = administrators;
        this.events = events;
        this.audit = audit;
        this.moments = moments;
    }

    Outcome<UUID> end(Caller caller, UUID id) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(new MemberRejection.NotAdministrator());
        }
        if (caller.membershipId().equals(id)) {
            return Outcome.refused(new MemberRejection.OwnMembership());
        }
        administrators.lock(caller.partnershipId());
        LocalDate today = moments.today();
        Optional<Member> member = members.find(caller.partnershipId(), today, id);
        if (member.isEmpty()) {
            return Outcome.refused(new MemberRejection.UnknownMember());
        }
        if (member.get().roleSet().contains(Role.ADMINISTRATOR) && administrators.isLast(caller.partnershipId(), id)) {
            return Outcome.refused(new MemberRejection.LastAdministrator("id"));
        }
        members.end(caller.partnershipId(), id, today.minusDays(1));
        members.endSessions(caller.partnershipId(), id, moments.now());
        events.publishEvent(new MembershipEnded(caller.partnershipId(), id, today.minusDays(1)));
        audit.record(caller, "memberEnd", "membership", id);
        return Outcome.accepted(id, id, 1);
    }
}
