package nl.uitzicht.hours;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.appointments.VisitsMade;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** An expert withdraws an own entry: it stays in the history and no longer counts; its appointment is planned again. */
@Singleton
class WithdrawHours {
    private final HourRules rules;
    private final HourEntries entries;
    private final HourHistory history;
    private final MonthGuard months;
    private final VisitsMade visits;
    private final Clock clock;

    WithdrawHours(
            HourRules rules,
            HourEntries entries,
            HourHistory history,
            MonthGuard months,
            VisitsMade visits,
            Clock clock) {
        this.rules = rules;
        this.entries = entries;
        this.history = history;
        this.months = months;
        this.visits = visits;
        this.clock = clock;
    }

    Outcome<HourEntry> withdraw(Caller caller, UUID id, String reason) {
        List<HoursRejection> no = rules.judgeText("reason", reason, HourRules.REASON_LENGTH, Time.today(clock));
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        Optional<HourEntry> seen = entries.findById(caller.tid(id))
                .filter(own -> own.membershipId().equals(caller.membershipId()));
        if (seen.isEmpty()) {
            return Outcome.refused(new HoursRejection.UnknownEntry());
        }
        months.lock(caller.partnershipId(), caller.membershipId(), seen.get().month());
        HourEntry entry =
                entries.lock(caller.partnershipId(), id, caller.membershipId()).orElseThrow();
        // The month it is in by now: another device may have moved it since it was read.
        MonthSheet sheet = months.lock(caller.partnershipId(), caller.membershipId(), entry.month());
        if (sheet.state() == MonthState.ACCEPTED) {
            return Outcome.refused(new HoursRejection.MonthAccepted(sheet.yearMonth()));
        }
        return entry.withdrawn()
                ? Outcome.refused(new HoursRejection.AlreadyWithdrawn())
                : record(caller, sheet, entry, reason);
    }

    private Outcome<HourEntry> record(Caller caller, MonthSheet sheet, HourEntry entry, String reason) {
        HourEntry withdrawn = entry.withdrawnNow();
        months.hoursChanged(sheet);
        history.record(caller, entry, withdrawn, reason);
        if (entry.appointmentId() != null) {
            visits.giveBack(caller, entry.appointmentId());
        }
        return Outcome.accepted(withdrawn, entry.id().id(), withdrawn.version());
    }
}
