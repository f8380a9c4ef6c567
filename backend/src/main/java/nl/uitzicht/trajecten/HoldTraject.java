package nl.uitzicht.trajecten;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.TextOverrules;

/** Puts a running traject on hold with a reason, and takes it up again (D19). Hours can be logged on it all the while. */
@Singleton
class HoldTraject {
    private final TrajectAccess access;
    private final AnonymousSentence sentence;
    private final Trajecten trajecten;
    private final TrajectHolds holds;
    private final TrajectDirectory directory;
    private final ApplicationEventPublisher<TrajectPaused> events;
    private final TextOverrules overrules;
    private final AuditLog audit;
    private final Clock clock;

    HoldTraject(
            TrajectAccess access,
            AnonymousSentence sentence,
            Trajecten trajecten,
            TrajectHolds holds,
            TrajectDirectory directory,
            ApplicationEventPublisher<TrajectPaused> events,
            TextOverrules overrules,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.sentence = sentence;
        this.trajecten = trajecten;
        this.holds = holds;
        this.directory = directory;
        this.events = events;
        this.overrules = overrules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused for who does not lead or facilitate it, one that does not run, and a reason that is empty or names a pupil. */
    Outcome<Traject> hold(Caller caller, UUID id, String reason, Overrules said) {
        LocalDate today = Time.today(clock);
        return move(caller, id, TrajectState.RUNNING, TrajectState.ON_HOLD, reason, row -> {
            List<TrajectRejection> no = sentence.judge("reason", reason, said, today);
            if (no.isEmpty()) {
                holds.begin(caller.partnershipId(), UuidCreator.getTimeOrderedEpoch(), id, reason, today);
                overrules.keep(caller, id, said, today);
            }
            return no;
        });
    }

    /** Refused for who does not lead or facilitate it, and one that is not on hold. */
    Outcome<Traject> resume(Caller caller, UUID id) {
        return move(caller, id, TrajectState.ON_HOLD, TrajectState.RUNNING, "", row -> {
            holds.end(caller.partnershipId(), id, Time.today(clock));
            return List.of();
        });
    }

    private Outcome<Traject> move(
            Caller caller,
            UUID id,
            TrajectState from,
            TrajectState to,
            String reason,
            Function<TrajectRow, List<TrajectRejection>> record) {
        UUID tenant = caller.partnershipId();
        LocalDate today = Time.today(clock);
        TrajectRow traject = trajecten.lock(tenant, id).orElse(null);
        List<TrajectRejection> no = access.changes(caller, traject, today)
                .map(List::of)
                .orElseGet(() -> traject.state() == from ? record.apply(traject) : List.of(wrong(traject)));
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        trajecten.stand(tenant, id, to);
        boolean onHold = to == TrajectState.ON_HOLD;
        audit.record(caller, onHold ? "trajectHold" : "trajectResume", "traject", id);
        events.publishEvent(new TrajectPaused(tenant, id, onHold, reason, today, caller.membershipId()));
        Traject after = directory.one(tenant, id, today);
        return Outcome.accepted(after, id, after.version());
    }

    private static TrajectRejection wrong(TrajectRow traject) {
        return traject.isClosed() ? new TrajectRejection.AlreadyClosed() : new TrajectRejection.OtherState();
    }
}
