package nl.uitzicht.surveys.invitations;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
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

/** "Bel mij (niet vertrouwelijk)": tells the procesbegeleiders of the region at once, or the managers where nobody is one. Says nothing of whether the person answered. */
@Singleton
public class CallMe {
    private static final int MOST_WAITING = 3;

    private final CallRows calls;
    private final Invitations invitations;
    private final CallSubject subjectOf;
    private final RoleHolders roles;
    private final Subjects subjects;
    private final Mails mails;
    private final Transactions transactions;
    private final Clock clock;
    private final String address;

    CallMe(
            CallRows calls,
            Invitations invitations,
            CallSubject subjectOf,
            RoleHolders roles,
            Subjects subjects,
            Mails mails,
            Transactions transactions,
            Clock clock,
            @Value("${uitzicht.address}") String address) {
        this.calls = calls;
        this.invitations = invitations;
        this.subjectOf = subjectOf;
        this.roles = roles;
        this.subjects = subjects;
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
        this.address = address;
    }

    /** Keeps the request and mails it; the same one again changes nothing. False, and nothing happened, for a fourth that waits for the same traject. */
    public boolean ask(Invitation invitation, String name, String phone, String about) {
        return transactions.write(() -> {
            UUID tenant = invitation.partnershipId();
            invitations.lock(tenant, invitation.id().id());
            UUID traject = invitation.trajectId();
            boolean known = calls.alike(tenant, traject, name, phone, about) > 0;
            boolean takes = !known && calls.waitingOf(tenant, traject) < MOST_WAITING;
            if (takes) {
                String subject = subjectOf.of(invitation);
                calls.save(new Call(
                        new Tid(tenant, UUID.randomUUID()),
                        invitation.trajectId(),
                        invitation.schoolId(),
                        invitation.regionId(),
                        invitation.networkId(),
                        invitation.expertId(),
                        name,
                        phone,
                        about,
                        subject,
                        Time.utc(clock),
                        null));
                tell(invitation, subject, name, phone, about);
            }
            return known || takes;
        });
    }

    private void tell(Invitation invitation, String subject, String name, String phone, String about) {
        List<RoleHolder> facilitators = holding(invitation, Role.PROCESS_FACILITATOR);
        if (facilitators.isEmpty()) {
            holding(invitation, Role.SUPPORT_MANAGER)
                    .forEach(manager -> mail(
                            invitation,
                            subject,
                            name,
                            manager,
                            "Er is hier nu geen procesbegeleider. Het nummer is " + phone + "."
                                    + (about.isEmpty() ? "" : " Waarover: " + about),
                            null));
        }
        facilitators.forEach(facilitator -> mail(
                invitation,
                subject,
                name,
                facilitator,
                "Het nummer staat in Uitzicht, bij Opvolgen.",
                new Mail.Link("Naar Opvolgen", address + "/opvolgen")));
    }

    private List<RoleHolder> holding(Invitation invitation, Role role) {
        return roles.holding(
                invitation.partnershipId(),
                role.name(),
                invitation.regionId(),
                invitation.networkId(),
                Time.today(clock));
    }

    private void mail(
            Invitation invitation, String subject, String name, RoleHolder to, String how, @Nullable Mail.Link link) {
        String school = subjects.of(invitation).school();
        String about = " wil graag gebeld worden over " + subject + ".";
        mails.enqueue(new Mail(
                to.email(),
                "Bel mij: " + school,
                List.of("Beste " + to.name() + ",", name + " van " + school + about, how),
                link));
    }
}
