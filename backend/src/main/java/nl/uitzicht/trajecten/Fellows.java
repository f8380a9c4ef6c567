package nl.uitzicht.trajecten;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** The procesbegeleider couples a fellow expert to a running traject beside its lead, for an HGD for one (R37), and lets a fellow go again. */
@Singleton
class Fellows {
    private static final int DAYS_AHEAD = 365;

    private final TrajectAccess access;
    private final ExpertDirectory experts;
    private final Trajecten trajecten;
    private final TrajectDirectory directory;
    private final List<ExpertAtWork> work;
    private final AuditLog audit;
    private final Clock clock;

    Fellows(
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

    /** Which expert comes from which day on; {@code until} is the last day, null while the traject runs. */
    record Addition(
            UUID trajectId,
            UUID expertId,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * Refused for who does not couple, oneself, a closed traject, who is no expert then or is on it already, and days outside the traject's
     * time.
     */
    Outcome<Traject> add(Caller caller, Addition asked) {
        UUID tenant = caller.partnershipId();
        TrajectRow traject = trajecten.lock(tenant, asked.trajectId()).orElse(null);
        List<TrajectRejection> no =
                access.handsOver(caller, traject).map(List::of).orElseGet(() -> judge(caller, traject, asked));
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        UUID id = asked.trajectId();
        UUID coupling = UuidCreator.getTimeOrderedEpoch();
        trajecten.couple(tenant, coupling, id, asked.expertId(), false, asked.from());
        if (asked.until() != null) {
            trajecten.endOne(tenant, coupling, asked.until());
        }
        return done(caller, id, "trajectAddExpert");
    }

    /** Refused for who does not couple, who is no fellow on that day, a day before the first or far ahead, one before hours of the fellow, and now while an HGD by them runs. */
    Outcome<Traject> end(Caller caller, UUID trajectId, UUID expertId, LocalDate lastDay) {
        UUID tenant = caller.partnershipId();
        TrajectRow traject = trajecten.lock(tenant, trajectId).orElse(null);
        List<TrajectRejection> no =
                access.handsOver(caller, traject).map(List::of).orElseGet(() -> judgeEnd(traject, expertId, lastDay));
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        trajecten.endFellow(tenant, trajectId, expertId, lastDay);
        return done(caller, trajectId, "trajectEndExpert");
    }

    private List<TrajectRejection> judge(Caller caller, TrajectRow traject, Addition asked) {
        if (traject.isClosed()) {
            return List.of(new TrajectRejection.AlreadyClosed());
        }
        List<TrajectRejection> no = new ArrayList<>();
        LocalDate today = Time.today(clock);
        LocalDate most = today.plusDays(DAYS_AHEAD);
        LocalDate standing = asked.from().isAfter(today) ? asked.from() : today;
        if (asked.expertId().equals(caller.membershipId())) {
            no.add(new TrajectRejection.OwnCoupling("expertId"));
        } else if (experts.standing(caller.partnershipId(), asked.expertId(), standing) != 1) {
            no.add(new TrajectRejection.Unknown("expertId"));
        }
        if (asked.from().isBefore(traject.startsOn()) || asked.from().isAfter(most)) {
            no.add(new TrajectRejection.OutsidePeriod("from"));
        }
        if (asked.until() != null
                && (asked.until().isBefore(asked.from()) || asked.until().isAfter(most))) {
            no.add(new TrajectRejection.OutsidePeriod("until"));
        }
        if (couplings(traject, asked.expertId()).stream().anyMatch(known -> overlaps(known, asked))) {
            no.add(new TrajectRejection.OnItAlready("from"));
        }
        return no;
    }

    private List<TrajectRejection> judgeEnd(TrajectRow traject, UUID expertId, LocalDate lastDay) {
        if (traject.isClosed()) {
            return List.of(new TrajectRejection.AlreadyClosed());
        }
        Optional<TrajectExpert> fellow = couplings(traject, expertId).stream()
                .filter(known -> !known.lead() && known.lastsUntil(lastDay))
                .min(Comparator.comparing(TrajectExpert::startsOn));
        if (fellow.isEmpty()) {
            return List.of(new TrajectRejection.Unknown("expertId"));
        }
        List<TrajectRejection> no = new ArrayList<>();
        if (lastDay.isBefore(fellow.get().startsOn())
                || lastDay.isAfter(Time.today(clock).plusDays(DAYS_AHEAD))) {
            no.add(new TrajectRejection.OutsidePeriod("lastDay"));
        }
        UUID tenant = traject.id().partnershipId();
        UUID id = traject.id().id();
        boolean now = !lastDay.isAfter(Time.today(clock));
        if (now && work.stream().anyMatch(one -> one.runs(tenant, id, expertId))) {
            no.add(new TrajectRejection.AtWork("lastDay"));
        }
        directory
                .lastHours(tenant, id, expertId)
                .filter(last -> last.isAfter(lastDay))
                .ifPresent(last -> no.add(new TrajectRejection.HoursLater("lastDay", last)));
        return no;
    }

    private static boolean overlaps(TrajectExpert known, Addition asked) {
        return known.lastsUntil(asked.from())
                && (asked.until() == null || !known.startsOn().isAfter(asked.until()));
    }

    private List<TrajectExpert> couplings(TrajectRow traject, UUID expertId) {
        return directory
                .experts(traject.id().partnershipId(), List.of(traject.id().id()))
                .stream()
                .filter(known -> known.id().equals(expertId))
                .toList();
    }

    private Outcome<Traject> done(Caller caller, UUID id, String act) {
        trajecten.changed(caller.partnershipId(), id);
        audit.record(caller, act, "traject", id);
        Traject after = directory.one(caller.partnershipId(), id, Time.today(clock));
        return Outcome.accepted(after, after.id(), after.version());
    }
}
