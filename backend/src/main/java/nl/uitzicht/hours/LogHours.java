package nl.uitzicht.hours;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.appointments.VisitsMade;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** An expert logs own hours, perhaps days after the visit, and who was one on that day does (D17); a submitted month opens again for it, an accepted one does not (D18). */
@Singleton
class LogHours {
    private final HourRules rules;
    private final HourPlace place;
    private final HourEntries entries;
    private final MonthGuard months;
    private final DayLimit day;
    private final VisitsMade visits;
    private final ExpertDirectory experts;
    private final Clock clock;

    LogHours(
            HourRules rules,
            HourPlace place,
            HourEntries entries,
            MonthGuard months,
            DayLimit day,
            VisitsMade visits,
            ExpertDirectory experts,
            Clock clock) {
        this.rules = rules;
        this.place = place;
        this.entries = entries;
        this.months = months;
        this.day = day;
        this.visits = visits;
        this.experts = experts;
        this.clock = clock;
    }

    Outcome<HourEntry> log(Caller caller, UUID id, HourDraft draft) {
        if (!caller.is(Role.EXPERT)
                && experts.standing(caller.partnershipId(), caller.membershipId(), draft.date()) == 0) {
            return Outcome.refused(new HoursRejection.NotAnExpert());
        }
        List<HoursRejection> no = new ArrayList<>(rules.judge(draft, Time.today(clock)));
        no.addAll(place.judge(caller, draft));
        if (entries.taken(caller.partnershipId(), id) > 0) {
            no.add(new HoursRejection.TakenId());
        }
        return no.isEmpty() ? record(caller, id, draft) : Outcome.refused(no);
    }

    private Outcome<HourEntry> record(Caller caller, UUID id, HourDraft draft) {
        YearMonth month = YearMonth.from(draft.date());
        MonthSheet sheet = months.lock(caller.partnershipId(), caller.membershipId(), month);
        if (sheet.state() == MonthState.ACCEPTED) {
            return Outcome.refused(new HoursRejection.MonthAccepted(month));
        }
        HourEntry entry = new HourEntry(
                caller.tid(id),
                caller.membershipId(),
                draft.date(),
                draft.minutes(),
                draft.travelMinutes(),
                draft.activityKindId(),
                draft.trajectId(),
                draft.networkId(),
                draft.appointmentId(),
                draft.note(),
                false,
                1,
                Time.utc(clock));
        if (day.passedBy(entry)) {
            return Outcome.refused(new HoursRejection.DayFull());
        }
        if (draft.appointmentId() != null && !visits.settle(caller, draft.appointmentId())) {
            return Outcome.refused(new HoursRejection.SettledAppointment());
        }
        months.hoursChanged(sheet);
        entries.save(entry);
        return Outcome.accepted(entry, id, entry.version());
    }
}
