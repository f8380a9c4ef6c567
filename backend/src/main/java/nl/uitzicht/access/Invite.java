package nl.uitzicht.access;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * Makes somebody a member from today on, with roles, and mails an invitation. Who has a password already,
 * perhaps with another partnership, is not asked for a new one.
 */
@Singleton
class Invite {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Grants grants;
    private final Partnerships partnerships;
    private final PasswordLinks links;
    private final Mails mails;
    private final Clock clock;

    Invite(
            Accounts accounts,
            Memberships memberships,
            Grants grants,
            Partnerships partnerships,
            PasswordLinks links,
            Mails mails,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.grants = grants;
        this.partnerships = partnerships;
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    /** Where an invitation leads, and whether a password is chosen there. */
    record Invitation(UUID membershipId, String url, boolean choosesPassword) {}

    /** To be called in a transaction. */
    Invitation invite(Tid membershipId, String email, String name, Set<Grant> roles) {
        Account account = account(Account.normalised(email));
        memberships.save(new Membership(membershipId, account.id(), name, Time.today(clock), null));
        grants.give(membershipId, roles);
        boolean chooses = account.passwordHash() == null;
        String url = chooses ? links.make(account.id(), PasswordLinks.INVITATION) : links.signIn();
        mails.enqueue(mail(account.email(), name, partnership(membershipId.partnershipId()), url, chooses));
        return new Invitation(membershipId.id(), url, chooses);
    }

    /** Mails a fresh invitation: to choose a password, or to sign in for who has one elsewhere, which nobody here is told (D2). To be called in a transaction. */
    Invitation again(UUID partnershipId, Member member) {
        boolean chooses = !member.password();
        String url = chooses ? links.make(member.accountId(), PasswordLinks.INVITATION) : links.signIn();
        mails.enqueue(mail(member.email(), member.name(), partnership(partnershipId), url, chooses));
        return new Invitation(member.id(), url, chooses);
    }

    private Account account(String email) {
        return accounts.findByEmail(email)
                .orElseGet(() -> accounts.save(new Account(UuidCreator.getTimeOrderedEpoch(), email, null, null)));
    }

    private String partnership(UUID id) {
        return partnerships.findById(id).orElseThrow().name();
    }

    private static Mail mail(String email, String name, String partnership, String url, boolean chooses) {
        String hello = "Dag %s,".formatted(name);
        String why = "%s nodigt je uit om Uitzicht te gebruiken.".formatted(partnership);
        return chooses
                ? new Mail(
                        email,
                        "Je uitnodiging voor Uitzicht",
                        List.of(hello, why, "Kies eerst een wachtwoord. De link werkt één keer, en drie dagen lang."),
                        new Mail.Link("Kies een wachtwoord", url))
                : new Mail(
                        email,
                        "Je uitnodiging voor Uitzicht",
                        List.of(hello, why, "Je kunt je aanmelden met het wachtwoord dat je al hebt."),
                        new Mail.Link("Aanmelden", url));
    }
}
