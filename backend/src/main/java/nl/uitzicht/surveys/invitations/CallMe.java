package nl.uitzicht.surveys.invitations;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.access.RoleHolder;
import nl.uitzicht.access.RoleHolders;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.tenancy.Tid;

/** "Bel mij (niet vertrouwelijk)": tells the procesbegeleiders of the region at once. Says nothing of whether the person answered. */
@Singleton
public class CallMe {
    private static final int MOST_WAITING = 3;

    private final CallRows calls;
    private final RoleHolders roles;
    private final Subjects subjects;
    private final Mails mails;
    private final Transactions transactions;
    private final Clock clock;
    private final String address;

    CallMe(
            CallRows calls,
            RoleHolders roles,
            Subjects subjects,
            Mails mails,
            Transactions transactions,
            Clock clock,
            @Value("${uitzicht.address}") String address) {
        this.calls = calls;
        this.roles = roles;
        this.subjects = subjects;
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
        this.address = address;
    }

    /** Keeps the request and mails it; a fourth one for the same traject that waits changes nothing. */
    public void ask(Invitation invitation, String name, String phone, String about) {
        transactions.write(() -> {
            UUID tenant = invitation.partnershipId();
            boolean takes = calls.waitingOf(tenant, invitation.trajectId()) < MOST_WAITING;
            if (takes) {
                calls.save(new Call(
                        new Tid(tenant, UUID.randomUUID()),
                        invitation.trajectId(),
                        invitation.schoolId(),
                        invitation.regionId(),
                        invitation.expertId(),
                        name,
                        phone,
                        about,
                        Time.utc(clock),
                        null));
                tell(invitation, name);
            }
            return takes;
        });
    }

    private void tell(Invitation invitation, String name) {
        String school = subjects.of(invitation).school();
        List<RoleHolder> facilitators = roles.holding(
                invitation.partnershipId(),
                Role.PROCESS_FACILITATOR.name(),
                invitation.regionId(),
                invitation.networkId(),
                Time.today(clock));
        facilitators.forEach(facilitator -> mails.enqueue(new Mail(
                facilitator.email(),
                "Bel mij: " + school,
                List.of(
                        "Beste " + facilitator.name() + ",",
                        name + " van " + school
                                + (invitation.expertId() == null
                                        ? " wil graag gebeld worden over de hulp van het samenwerkingsverband."
                                        : " wil graag gebeld worden over een afgerond traject."),
                        "Het nummer staat in Uitzicht, bij Opvolgen."),
                new Mail.Link("Naar Opvolgen", address + "/opvolgen"))));
    }
}
