package nl.uitzicht.access;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** The beheerder ends a membership as of yesterday; its sessions and couplings end with it, and trajecten go to who takes them over. */
@Singleton
class EndMembership {
    private final Members members;
    private final Administrators administrators;
    private final RunningWork work;
    private final ApplicationEventPublisher<MembershipEnded> events;
    private final AuditLog audit;
    private final Clock clock;

    EndMembership(
            Members members,
            Administrators administrators,
            RunningWork work,
            ApplicationEventPublisher<MembershipEnded> events,
            AuditLog audit,
            Clock clock) {
        this.members = members;
        this.administrators = administrators;
        this.work = work;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused for other roles, the own membership, the last beheerder's, and one whose running trajecten nobody thought of. */
    Outcome<UUID> end(Caller caller, UUID id, List<Succession> successions) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(new MemberRejection.NotAdministrator());
        }
        if (caller.membershipId().equals(id)) {
            return Outcome.refused(new MemberRejection.OwnMembership());
        }
        administrators.lock(caller.partnershipId());
        List<? extends Refusal> no = judge(caller, id, successions);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        LocalDate lastDay = Time.today(clock).minusDays(1);
        members.end(caller.partnershipId(), id, lastDay);
        members.endSessions(caller.partnershipId(), id, Time.utc(clock));
        events.publishEvent(new MembershipEnded(caller, id, lastDay, successions));
        audit.record(caller, "memberEnd", "membership", id);
        return Outcome.accepted(id, id, 1);
    }

    private List<? extends Refusal> judge(Caller caller, UUID id, List<Succession> successions) {
        Optional<Member> member = members.find(caller.partnershipId(), Time.today(clock), id);
        if (member.isEmpty()) {
            return List.of(new MemberRejection.UnknownMember());
        }
        if (member.get().roleSet().contains(Role.ADMINISTRATOR) && administrators.isLast(caller.partnershipId(), id)) {
            return List.of(new MemberRejection.LastAdministrator("id"));
        }
        return work.judge(caller, id, successions);
    }
}
