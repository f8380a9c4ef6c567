package nl.uitzicht.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/**
 * The beheerder takes the authenticator app and the recovery codes from the account of a member, who is signed out everywhere and ties an
 * app anew at the next sign-in (decision 0128).
 */
@Singleton
class ResetSecondFactor {
    private final Members members;
    private final Memberships memberships;
    private final Partnerships partnerships;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final PasswordLinks links;
    private final Mails mails;
    private final AuditLog audit;
    private final Clock clock;

    ResetSecondFactor(
            Members members,
            Memberships memberships,
            Partnerships partnerships,
            Accounts accounts,
            SecondFactors factors,
            PasswordLinks links,
            Mails mails,
            AuditLog audit,
            Clock clock) {
        this.members = members;
        this.memberships = memberships;
        this.partnerships = partnerships;
        this.accounts = accounts;
        this.factors = factors;
        this.links = links;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refused for other roles, the own account, and one that another partnership counts on too (D2). Without an app nothing is mailed.
     */
    Outcome<Member> reset(Caller caller, UUID id) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            return Outcome.refused(new MemberRejection.NotAdministrator());
        }
        LocalDate today = Time.today(clock);
        Member member = members.find(caller.partnershipId(), today, id).orElse(null);
        if (member == null) {
            return Outcome.refused(new MemberRejection.UnknownMember());
        }
        if (member.email().equals(caller.email())) {
            return Outcome.refused(new MemberRejection.OwnMembership());
        }
        if (memberships.elsewhere(member.accountId(), caller.partnershipId(), today) > 0) {
            return Outcome.refused(new MemberRejection.WorksElsewhere());
        }
        apply(caller, member);
        return Outcome.accepted(members.find(caller.partnershipId(), today, id).orElseThrow(), id, 1);
    }

    private void apply(Caller caller, Member member) {
        factors.forgetRecovery(member.accountId());
        factors.forget(member.accountId());
        accounts.endSessions(member.accountId(), Time.utc(clock));
        audit.record(caller, "memberResetSecondFactor", "membership", member.id());
        if (member.secondFactor()) {
            mails.enqueue(mail(caller, member));
        }
    }

    private Mail mail(Caller caller, Member member) {
        String partnership =
                partnerships.findById(caller.partnershipId()).orElseThrow().name();
        return new Mail(
                member.email(),
                "Koppel opnieuw een app met codes",
                List.of(
                        "Dag %s,".formatted(member.name()),
                        "%s, beheerder bij %s, maakte de app met codes los van je account. Je bent overal uitgelogd, en je oude herstelcodes werken niet meer."
                                .formatted(caller.name(), partnership),
                        "Log in met je wachtwoord. Vraagt je rol een tweede slot, dan koppel je meteen opnieuw een app.",
                        "Vroeg je hier niet om? Laat het dan meteen weten aan %s.".formatted(caller.name())),
                new Mail.Link("Inloggen", links.signIn()));
    }
}
