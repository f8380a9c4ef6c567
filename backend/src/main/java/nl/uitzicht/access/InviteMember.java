package nl.uitzicht.access;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** The beheerder invites somebody, or mails an invitation again. */
@Singleton
class InviteMember {
    static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]{1,185}\\.[^@\\s,;<>.]{2,}");
    private static final int NAME_LENGTH = 120;

    private final Accounts accounts;
    private final Members members;
    private final Invite invite;
    private final RolePlaces places;
    private final ExpertTerms terms;
    private final AuditLog audit;
    private final Clock clock;

    InviteMember(
            Accounts accounts,
            Members members,
            Invite invite,
            RolePlaces places,
            ExpertTerms terms,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.invite = invite;
        this.places = places;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who is invited; {@code id} is made on the device.
     *
     * @param terms what is agreed with an expert; null when that is left for later, and for who is none
     */
    record Guest(
            UUID id,
            String name,
            String email,
            Set<Grant> grants,
            @Nullable Input terms) {}

    Outcome<Member> invite(Caller caller, Guest guest) {
        List<? extends Refusal> no = judge(caller, guest);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        invite.invite(caller.tid(guest.id()), guest.email(), guest.name(), guest.grants());
        if (guest.terms() != null) {
            terms.agree(caller.tid(guest.id()), guest.terms());
        }
        audit.record(caller, "memberInvite", "membership", guest.id());
        return accepted(caller, guest.id());
    }

    Outcome<Member> again(Caller caller, UUID id) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(new MemberRejection.NotAdministrator());
        }
        Optional<Member> member = members.find(caller.partnershipId(), Time.today(clock), id);
        if (member.filter(Member::invited).isEmpty()) {
            return Outcome.refused(new MemberRejection.UnknownMember());
        }
        invite.again(caller.partnershipId(), member.get());
        return accepted(caller, id);
    }

    private Outcome<Member> accepted(Caller caller, UUID id) {
        return Outcome.accepted(
                members.find(caller.partnershipId(), Time.today(clock), id).orElseThrow(), id, 1);
    }

    private List<? extends Refusal> judge(Caller caller, Guest guest) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return List.of(new MemberRejection.NotAdministrator());
        }
        List<Refusal> no = new ArrayList<>(judgePerson(caller, guest));
        if (members.withId(caller.partnershipId(), guest.id()) > 0) {
            no.add(new MemberRejection.IdTaken());
        }
        if (guest.grants().isEmpty()) {
            no.add(new MemberRejection.NoRole("roles"));
        } else if (!Grant.fit(caller.partnershipId(), guest.grants(), places)) {
            no.add(new MemberRejection.NoPlace());
        }
        if (guest.terms() != null) {
            no.addAll(terms.judge(caller.partnershipId(), guest.terms()));
        }
        return no;
    }

    private List<MemberRejection> judgePerson(Caller caller, Guest guest) {
        List<MemberRejection> no = new ArrayList<>();
        if (guest.name().isEmpty()) {
            no.add(new MemberRejection.NameMissing());
        } else if (guest.name().length() > NAME_LENGTH) {
            no.add(new MemberRejection.NameTooLong(NAME_LENGTH));
        }
        if (!ADDRESS.matcher(guest.email()).matches()) {
            no.add(new MemberRejection.NoAddress());
        } else if (isMember(caller, guest.email())) {
            no.add(new MemberRejection.AlreadyMember());
        }
        return no;
    }

    private boolean isMember(Caller caller, String email) {
        return accounts.findByEmail(Account.normalised(email))
                .flatMap(account -> members.ofAccount(caller.partnershipId(), Time.today(clock), account.id()))
                .isPresent();
    }
}
