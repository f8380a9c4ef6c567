package nl.uitzicht.trajecten;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/**
 * Another expert takes the place of one on a running traject, as lead or fellow, from a date on. The coupling that ends stays as history,
 * so hours from before it are still accepted (D17).
 */
@Singleton
class HandOverTraject {
    private static final int DAYS_AHEAD = 365;

    private final TrajectAccess access;
    private final ExpertDirectory experts;
    private final Trajecten trajecten;
    private final TrajectDirectory directory;
    private final List<ExpertAtWork> work;
    private final AuditLog audit;
    private final Clock clock;

    HandOverTraject(
            TrajectAccess access,
            ExpertDirectory experts,
            Trajecten trajecten,
            TrajectDirectory directory,
            List<ExpertAtWork> work,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.experts = experts;
        this.trajecten = trajecten;
        this.directory = directory;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who hands over what to whom; nobody hands over a traject whose lead left. {@code from} is the successor's first day. */
    record HandOver(UUID trajectId, @Nullable UUID fromExpertId, UUID toExpertId, LocalDate from) {}

    /**
     * Refused for who does not couple, oneself as successor, a closed traject, a successor who is no expert then, an expert who is not on
     * the traject then, and a first day on or before hours the expert logged.
     */
    Outcome<Traject> handOver(Caller caller, HandOver asked) {
        LocalDate today = Time.today(clock);
        UUID tenant = caller.partnershipId();
        TrajectRow traject = trajecten.lock(tenant, asked.trajectId()).orElse(null);
        List<TrajectRejection> no =
                access.handsOver(caller, traject).map(List::of).orElseGet(() -> judge(caller, traject, asked, today));
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        record(caller, asked, today);
        Traject after = directory.one(tenant, asked.trajectId(), today);
        return Outcome.accepted(after, after.id(), after.version());
    }

    private List<TrajectRejection> judge(Caller caller, TrajectRow traject, HandOver asked, LocalDate today) {
        if (traject.isClosed()) {
            return List.of(new TrajectRejection.AlreadyClosed());
        }
        List<TrajectRejection> no = new ArrayList<>();
        if (asked.toExpertId().equals(caller.membershipId())) {
            no.add(new TrajectRejection.OwnCoupling("toExpertId"));
        } else if (!stands(caller, asked, today)) {
            no.add(new TrajectRejection.Unknown("toExpertId"));
        }
        if (asked.from().isBefore(traject.startsOn()) || asked.from().isAfter(today.plusDays(DAYS_AHEAD))) {
            no.add(new TrajectRejection.OutsidePeriod("from"));
        }
        if (leaving(caller, asked).isEmpty() != (asked.fromExpertId() == null)) {
            no.add(new TrajectRejection.Unknown("fromExpertId"));
        }
        boolean now = !asked.from().isAfter(today.plusDays(1));
        if (now && isAtWork(caller, asked)) {
            no.add(new TrajectRejection.AtWork("from"));
        }
        lastHours(caller, asked).ifPresent(last -> no.add(new TrajectRejection.HoursLater("from", last.plusDays(1))));
        return no;
    }

    private boolean stands(Caller caller, HandOver asked, LocalDate today) {
        LocalDate date = asked.from().isAfter(today) ? asked.from() : today;
        return !asked.toExpertId().equals(asked.fromExpertId())
                && experts.standing(caller.partnershipId(), asked.toExpertId(), date) == 1;
    }

    private boolean isAtWork(Caller caller, HandOver asked) {
        return replaced(caller, asked)
                .anyMatch(expertId ->
                        work.stream().anyMatch(one -> one.runs(caller.partnershipId(), asked.trajectId(), expertId)));
    }

    /** The last day of hours that would fall outside the coupling. */
    private Optional<LocalDate> lastHours(Caller caller, HandOver asked) {
        return replaced(caller, asked)
                .flatMap(expertId -> directory.lastHours(caller.partnershipId(), asked.trajectId(), expertId).stream())
                .filter(last -> !last.isBefore(asked.from()))
                .max(LocalDate::compareTo);
    }

    /** Whose place is taken: the named expert, or the lead there should be none of when nobody is named. */
    private Optional<TrajectExpert> leaving(Caller caller, HandOver asked) {
        return couplings(caller, asked)
                .filter(coupling -> asked.fromExpertId() == null
                        ? coupling.lead()
                        : coupling.id().equals(asked.fromExpertId()))
                .findFirst();
    }

    private Stream<TrajectExpert> couplings(Caller caller, HandOver asked) {
        return directory.experts(caller.partnershipId(), List.of(asked.trajectId())).stream()
                .filter(coupling -> coupling.lastsUntil(asked.from()));
    }

    /** Whose couplings end, but for the successor's own. */
    private Stream<UUID> replaced(Caller caller, HandOver asked) {
        return ending(caller, asked).stream()
                .map(TrajectExpert::id)
                .filter(expertId -> !expertId.equals(asked.toExpertId()))
                .distinct();
    }

    /** Of the expert named, of the successor, and with a lead of every lead: also one who was to follow later, for one leads at a time (D19). */
    private List<TrajectExpert> ending(Caller caller, HandOver asked) {
        List<TrajectExpert> known = couplings(caller, asked).toList();
        boolean lead = known.stream().anyMatch(one -> one.lead() && one.id().equals(asked.fromExpertId()));
        return known.stream()
                .filter(one -> one.id().equals(asked.fromExpertId())
                        || one.id().equals(asked.toExpertId())
                        || lead && one.lead())
                .toList();
    }

    private void record(Caller caller, HandOver asked, LocalDate today) {
        UUID tenant = caller.partnershipId();
        UUID id = asked.trajectId();
        List<TrajectExpert> ending = ending(caller, asked);
        boolean lead = asked.fromExpertId() == null || ending.stream().anyMatch(TrajectExpert::lead);
        ending.forEach(known -> {
            trajecten.uncouple(tenant, id, known.id(), asked.from(), today);
            trajecten.endCoupling(
                    tenant, id, known.id(), asked.from(), asked.from().minusDays(1));
        });
        trajecten.couple(tenant, UuidCreator.getTimeOrderedEpoch(), id, asked.toExpertId(), lead, asked.from());
        trajecten.changed(tenant, id);
        audit.record(caller, "trajectHandOver", "traject", id);
    }
}
