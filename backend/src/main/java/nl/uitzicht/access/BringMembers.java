package nl.uitzicht.access;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.tenancy.Tid;

/** Brings in people whom a partnership worked with before it began here. */
@Singleton
public class BringMembers {
    private final Invite invite;
    private final Memberships memberships;
    private final MailAddresses addresses;
    private final Clock clock;

    BringMembers(Invite invite, Memberships memberships, MailAddresses addresses, Clock clock) {
        this.invite = invite;
        this.memberships = memberships;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Who stands as a member today, invited or not. */
    public List<MailAddress> known(UUID partnershipId) {
        return addresses.all(partnershipId, Time.today(clock));
    }

    /** When each member is or was an expert. */
    public List<ExpertPeriod> experts(UUID partnershipId) {
        return memberships.expertPeriods(partnershipId);
    }

    /** Whether a text can be a mail address. */
    public static boolean isAddress(String text) {
        return InviteMember.ADDRESS.matcher(text).matches();
    }

    /** An address as it is compared: without capitals and spaces around it. */
    public static String normalised(String email) {
        return Account.normalised(email);
    }

    /** Makes somebody an expert since a date and mails an invitation. To be called in a transaction. */
    public void expert(Tid id, String email, String name, LocalDate since) {
        invite.invite(id, email, name, Set.of());
        memberships.grant(
                id.partnershipId(), UuidCreator.getTimeOrderedEpoch(), id.id(), Role.EXPERT.name(), null, null, since);
        memberships.since(id.partnershipId(), id.id(), since);
    }
}
