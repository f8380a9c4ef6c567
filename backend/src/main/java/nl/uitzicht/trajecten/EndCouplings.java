package nl.uitzicht.trajecten;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.access.MembershipEnded;
import nl.uitzicht.access.Succession;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;

/**
 * Who left is on no traject any more: couplings end with the membership, and who was named takes the place. Trajecten left without a lead
 * show as such to who couples, and their procesbegeleiders get a mail.
 */
@Singleton
class EndCouplings {
    private final HeldWork work;
    private final Trajecten trajecten;
    private final TrajectDirectory directory;
    private final LeadlessMails mails;
    private final AuditLog audit;
    private final Clock clock;

    EndCouplings(
            HeldWork work,
            Trajecten trajecten,
            TrajectDirectory directory,
            LeadlessMails mails,
            AuditLog audit,
            Clock clock) {
        this.work = work;
        this.trajecten = trajecten;
        this.directory = directory;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void ended(MembershipEnded event) {
        Map<UUID, HeldTraject> held = work.of(event.partnershipId(), event.membershipId()).stream()
                .collect(Collectors.toMap(HeldTraject::id, Function.identity()));
        trajecten.endCouplingsOf(event.partnershipId(), event.membershipId(), event.lastDay());
        held.keySet().forEach(id -> trajecten.changed(event.partnershipId(), id));
        List<Succession> named = event.successions().stream()
                .filter(succession -> succession.toExpertId() != null)
                .toList();
        named.forEach(succession -> handOver(event, succession, held.get(succession.trajectId())));
        named.forEach(succession -> held.remove(succession.trajectId()));
        mails.tell(
                event.partnershipId(),
                event.membershipId(),
                held.values().stream().filter(HeldTraject::lead).toList());
    }

    /** Who is on it already takes the lead when that is the place that is left, and else stays as they are. */
    private void handOver(MembershipEnded event, Succession succession, HeldTraject held) {
        UUID tenant = event.partnershipId();
        UUID successor = succession.toExpertId();
        LocalDate today = Time.today(clock);
        LocalDate from = held.startsOn().isAfter(today) ? held.startsOn() : today;
        Optional<TrajectExpert> there = directory.experts(tenant, List.of(held.id())).stream()
                .filter(coupling -> coupling.id().equals(successor) && coupling.lastsUntil(from))
                .findFirst();
        if (there.isEmpty() || held.lead() && !there.get().lead()) {
            trajecten.endCoupling(tenant, held.id(), successor, from, from.minusDays(1));
            trajecten.couple(tenant, UuidCreator.getTimeOrderedEpoch(), held.id(), successor, held.lead(), from);
        }
        audit.record(event.by(), "trajectHandOver", "traject", held.id());
    }
}
