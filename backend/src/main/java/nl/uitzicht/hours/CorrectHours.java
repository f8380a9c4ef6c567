package nl.uitzicht.hours;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.FieldConflict;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/**
 * An expert corrects an own entry. Fields that somebody else changed since the version the expert saw are merged when they are other
 * fields, and told as a conflict when they are the same (architecture rule 5, D11).
 */
@Singleton
class CorrectHours {
    private final HourRules rules;
    private final HourPlace place;
    private final HourEntries entries;
    private final HourHistory history;
    private final MonthGuard months;
    private final DayLimit day;
    private final Clock clock;

    CorrectHours(
            HourRules rules,
            HourPlace place,
            HourEntries entries,
            HourHistory history,
            MonthGuard months,
            DayLimit day,
            Clock clock) {
        this.rules = rules;
        this.place = place;
        this.entries = entries;
        this.history = history;
        this.months = months;
        this.day = day;
        this.clock = clock;
    }

    Outcome<HourEntry> correct(Caller caller, HourCorrection asked) {
        Optional<HourEntry> seen = entries.findById(caller.tid(asked.id()));
        if (seen.isEmpty() || !seen.get().membershipId().equals(caller.membershipId())) {
            return Outcome.refused(new HoursRejection.UnknownEntry());
        }
        Optional<HoursRejection> accepted = lockMonths(caller, seen.get().month(), asked);
        if (accepted.isPresent()) {
            return Outcome.refused(accepted.get());
        }
        HourEntry entry = entries.lock(caller.partnershipId(), asked.id(), caller.membershipId())
                .orElseThrow();
        if (entry.withdrawn()) {
            return Outcome.refused(new HoursRejection.AlreadyWithdrawn());
        }
        // Another device may have moved it to a month that was accepted, between reading and locking it.
        boolean moved = !entry.month().equals(seen.get().month());
        if (moved && isAccepted(caller, entry.month())) {
            return Outcome.refused(new HoursRejection.MonthAccepted(entry.month()));
        }
        List<FieldConflict> conflicts = history.conflicts(entry, asked);
        return conflicts.isEmpty() ? apply(caller, entry, asked) : new Outcome.Refused<>(List.of(), conflicts);
    }

    /** Locks the month the entry is in and the one it goes to, the earlier first so that two corrections cannot wait for each other. */
    private Optional<HoursRejection> lockMonths(Caller caller, YearMonth from, HourCorrection asked) {
        return Stream.of(from, asked.date() == null ? from : YearMonth.from(asked.date()))
                .distinct()
                .sorted()
                .map(month -> months.lock(caller.partnershipId(), caller.membershipId(), month))
                .filter(sheet -> sheet.state() == MonthState.ACCEPTED)
                .<HoursRejection>map(sheet -> new HoursRejection.MonthAccepted(sheet.yearMonth()))
                .reduce((first, second) -> first);
    }

    private boolean isAccepted(Caller caller, YearMonth month) {
        return months.lock(caller.partnershipId(), caller.membershipId(), month).state() == MonthState.ACCEPTED;
    }

    private Outcome<HourEntry> apply(Caller caller, HourEntry entry, HourCorrection asked) {
        HourDraft draft = asked.on(entry);
        HourEntry corrected = entry.changed(draft);
        List<HoursRejection> no = new ArrayList<>(rules.judge(draft, Time.today(clock)));
        no.addAll(rules.judgeText("reason", asked.reason(), HourRules.REASON_LENGTH, Time.today(clock)));
        boolean sameKind = draft.activityKindId().equals(entry.activityKindId());
        place.judge(caller, draft).stream()
                .filter(refusal -> !(sameKind && refusal instanceof HoursRejection.RetiredKind))
                .forEach(no::add);
        if (day.passedBy(corrected)) {
            no.add(new HoursRejection.DayFull());
        }
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        months.changed(caller, entry.month(), corrected.month());
        history.record(caller, entry, corrected, asked.reason());
        return Outcome.accepted(corrected, asked.id(), corrected.version());
    }
}
