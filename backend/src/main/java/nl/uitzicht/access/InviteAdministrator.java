package nl.uitzicht.access;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.tenancy.Tid;

/** Invites the first beheerder of a partnership, from the command line of the server, where nobody can sign in yet. */
@Singleton
public class InviteAdministrator {
    private static final String HOLIDAY_REGION = "midden";

    private final Partnerships partnerships;
    private final Invite invite;
    private final Accounts accounts;
    private final Members members;
    private final Grants grants;
    private final Clock clock;
    private final ApplicationEventPublisher<PartnershipCreated> events;
    private final Transactions transactions;

    InviteAdministrator(
            Partnerships partnerships,
            Invite invite,
            Accounts accounts,
            Members members,
            Grants grants,
            Clock clock,
            ApplicationEventPublisher<PartnershipCreated> events,
            Transactions transactions) {
        this.partnerships = partnerships;
        this.invite = invite;
        this.accounts = accounts;
        this.members = members;
        this.grants = grants;
        this.clock = clock;
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * Makes {@code email} a beheerder of the partnership of that name, which is made when there is none yet (holiday region
     * Midden). Who was invited before gets a fresh link. Gives what to print: the invitation, which is mailed too where mail is set up. An address without an @
     * or a name without a letter or digit is refused by exception.
     */
    public String invite(String email, String partnershipName) {
        String slug = slug(partnershipName);
        if (slug.isEmpty() || email.strip().indexOf('@') < 1) {
            throw new IllegalArgumentException("Usage: --invite-administrator EMAIL PARTNERSHIP");
        }
        return transactions.write(() -> {
            Partnership partnership = partnerships.findBySlug(slug).orElseGet(() -> make(slug, partnershipName));
            Invite.Invitation invitation = known(partnership.id(), email)
                    .map(member -> again(partnership.id(), member))
                    .orElseGet(() -> first(partnership.id(), email));
            return "%s is invited as administrator of %s (%s).%n%s:%n%s%n"
                    .formatted(email.strip(), partnership.name(), slug, said(invitation), invitation.url());
        });
    }

    private Optional<Member> known(UUID partnershipId, String email) {
        return accounts.findByEmail(Account.normalised(email))
                .flatMap(account -> members.ofAccount(partnershipId, Time.today(clock), account.id()));
    }

    private Invite.Invitation first(UUID partnershipId, String email) {
        Tid id = new Tid(partnershipId, UuidCreator.getTimeOrderedEpoch());
        return invite.invite(id, email, email.strip(), Set.of(Grant.whole(Role.ADMINISTRATOR)));
    }

    /** Somebody has one membership, however often they are invited. */
    private Invite.Invitation again(UUID partnershipId, Member member) {
        if (!member.roleSet().contains(Role.ADMINISTRATOR)) {
            grants.give(new Tid(partnershipId, member.id()), Set.of(Grant.whole(Role.ADMINISTRATOR)));
        }
        return invite.again(partnershipId, member);
    }

    private static String said(Invite.Invitation invitation) {
        return invitation.choosesPassword()
                ? "The link works once, for 72 hours"
                : "There is a password already; sign in at";
    }

    private Partnership make(String slug, String name) {
        Partnership made = partnerships.save(
                new Partnership(UuidCreator.getTimeOrderedEpoch(), slug, name.strip(), HOLIDAY_REGION, false));
        events.publishEvent(new PartnershipCreated(made.id()));
        return made;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
