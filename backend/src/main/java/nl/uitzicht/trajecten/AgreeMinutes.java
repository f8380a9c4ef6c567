package nl.uitzicht.trajecten;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** Records the minutes agreed with the school from a date on (R39, D16). Of two agreements from one date the last recorded holds. */
@Singleton
class AgreeMinutes {
    private static final int YEARS_AHEAD = 1;

    private final TrajectAccess access;
    private final Trajecten trajecten;
    private final TrajectDirectory directory;
    private final AuditLog audit;
    private final Clock clock;

    AgreeMinutes(TrajectAccess access, Trajecten trajecten, TrajectDirectory directory, AuditLog audit, Clock clock) {
        this.access = access;
        this.trajecten = trajecten;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is agreed: all whole minutes of the traject together, from a civil date on. */
    record Agreement(UUID trajectId, int minutes, LocalDate from) {}

    /** Refused for who does not lead or facilitate the traject, a closed one, no budget, or a date outside its time. */
    Outcome<Traject> agree(Caller caller, Agreement agreement) {
        UUID tenant = caller.partnershipId();
        LocalDate today = Time.today(clock);
        TrajectRow traject = trajecten.lock(tenant, agreement.trajectId()).orElse(null);
        List<TrajectRejection> no =
                access.changes(caller, traject, today).map(List::of).orElseGet(() -> judge(traject, agreement, today));
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        trajecten.agree(
                tenant,
                UuidCreator.getTimeOrderedEpoch(),
                agreement.trajectId(),
                agreement.minutes(),
                agreement.from(),
                caller.membershipId(),
                Time.utc(clock));
        trajecten.changed(tenant, agreement.trajectId());
        audit.record(caller, "trajectAgreeMinutes", "traject", agreement.trajectId());
        Traject after = directory.one(tenant, agreement.trajectId(), today);
        return Outcome.accepted(after, after.id(), after.version());
    }

    private static List<TrajectRejection> judge(TrajectRow traject, Agreement agreement, LocalDate today) {
        List<TrajectRejection> no = new ArrayList<>();
        if (traject.isClosed()) {
            no.add(new TrajectRejection.AlreadyClosed());
        }
        if (!Budget.isOne(agreement.minutes())) {
            no.add(new TrajectRejection.NoBudget("minutes"));
        }
        if (agreement.from().isBefore(traject.startsOn()) || agreement.from().isAfter(today.plusYears(YEARS_AHEAD))) {
            no.add(new TrajectRejection.OutsidePeriod("from"));
        }
        return no;
    }
}
