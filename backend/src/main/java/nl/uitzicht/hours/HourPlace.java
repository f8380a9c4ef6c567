package nl.uitzicht.hours;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.uitzicht.kinds.ActivityKind;
import nl.uitzicht.kinds.KindDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.trajecten.Coupling;
import nl.uitzicht.trajecten.Couplings;

/** Judges what a draft is logged on, by the database: the kind, the traject on the date of the visit (D17), the network. */
@Singleton
class HourPlace {
    private final KindDirectory kinds;
    private final HourEntries entries;
    private final Couplings couplings;
    private final ClosingGrace grace;
    private final Clock clock;

    HourPlace(KindDirectory kinds, HourEntries entries, Couplings couplings, ClosingGrace grace, Clock clock) {
        this.kinds = kinds;
        this.entries = entries;
        this.couplings = couplings;
        this.grace = grace;
        this.clock = clock;
    }

    List<HoursRejection> judge(Caller caller, HourDraft draft) {
        List<HoursRejection> no = new ArrayList<>();
        judgeKind(caller, draft).ifPresent(no::add);
        judgeTraject(caller, draft).ifPresent(no::add);
        if (draft.networkId() != null && entries.networks(caller.partnershipId(), draft.networkId()) == 0) {
            no.add(new HoursRejection.UnknownNetwork());
        }
        return no;
    }

    private Optional<HoursRejection> judgeKind(Caller caller, HourDraft draft) {
        Optional<ActivityKind> found = kinds.findById(caller.tid(draft.activityKindId()));
        if (found.isEmpty()) {
            return Optional.of(new HoursRejection.UnknownKind());
        }
        ActivityKind kind = found.get();
        if (kind.retired()) {
            return Optional.of(new HoursRejection.RetiredKind());
        }
        if (kind.notForExperts() != null && !draft.notForExpertsConfirmed()) {
            return Optional.of(new HoursRejection.KindNotForExperts());
        }
        boolean fits = kind.appliesTo().fits(draft.trajectId() != null, draft.networkId() != null);
        return fits ? Optional.empty() : Optional.of(new HoursRejection.KindElsewhere());
    }

    private Optional<HoursRejection> judgeTraject(Caller caller, HourDraft draft) {
        if (draft.trajectId() == null) {
            return Optional.empty();
        }
        List<Coupling> periods = couplings.of(caller.partnershipId(), draft.trajectId(), caller.membershipId());
        if (periods.isEmpty()) {
            return Optional.of(new HoursRejection.UnknownTraject());
        }
        boolean covered = periods.stream().anyMatch(period -> period.covers(draft.date()));
        if (!covered) {
            return Optional.of(new HoursRejection.OutsideCoupling());
        }
        boolean late = grace.lateFor(caller.partnershipId(), draft.trajectId(), Time.today(clock)) > 0;
        return late ? Optional.of(new HoursRejection.LongClosed()) : Optional.empty();
    }
}
