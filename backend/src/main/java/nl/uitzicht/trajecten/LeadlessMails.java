package nl.uitzicht.trajecten;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.access.RoleHolder;
import nl.uitzicht.access.RoleHolders;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import nl.uitzicht.platform.tenancy.Role;

/** Tells each procesbegeleider how many trajecten lost their lead expert; which ones stands behind the link. */
@Singleton
class LeadlessMails {
    private final TrajectDirectory directory;
    private final ExpertDirectory experts;
    private final RoleHolders holders;
    private final Mails mails;
    private final Clock clock;
    private final String address;

    LeadlessMails(
            TrajectDirectory directory,
            ExpertDirectory experts,
            RoleHolders holders,
            Mails mails,
            Clock clock,
            @Value("${uitzicht.address}") String address) {
        this.directory = directory;
        this.experts = experts;
        this.holders = holders;
        this.mails = mails;
        this.clock = clock;
        this.address = address;
    }

    /** One mail to each, whatever the number of trajecten; none when nothing lost its lead. To be called in a transaction. */
    void tell(UUID partnershipId, UUID whoLeft, List<HeldTraject> leadless) {
        if (leadless.isEmpty()) {
            return;
        }
        LocalDate today = Time.today(clock);
        Map<RoleHolder, Integer> counts = new LinkedHashMap<>();
        directory
                .byIds(partnershipId, leadless.stream().map(HeldTraject::id).toList(), today)
                .forEach(traject -> holders.holding(
                                partnershipId,
                                Role.PROCESS_FACILITATOR.name(),
                                traject.regionId(),
                                traject.networkId(),
                                today)
                        .forEach(holder -> counts.merge(holder, 1, Integer::sum)));
        String name = experts.experts(partnershipId, List.of(whoLeft), today)
                .getFirst()
                .name();
        counts.forEach((holder, count) -> mails.enqueue(mail(holder, count, name)));
    }

    private Mail mail(RoleHolder holder, int count, String whoLeft) {
        String what = count == 1 ? "Eén traject heeft" : "%d trajecten hebben".formatted(count);
        return new Mail(
                holder.email(),
                count == 1 ? "Een traject zonder eerste expert" : "Trajecten zonder eerste expert",
                List.of(
                        "Dag %s,".formatted(holder.name()),
                        "%s werkt niet meer mee in Uitzicht. %s nu geen eerste expert.".formatted(whoLeft, what),
                        "Kies wie het overneemt, zodat de school niet hoeft te wachten."),
                new Mail.Link("Naar de trajecten", address + "/koppelen"));
    }
}
