package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Tid;

/** Brings in hours that were kept elsewhere before the partnership began here. */
@Singleton
public class BringHours {
    private final HourEntries entries;
    private final HourRules rules;
    private final MonthGuard months;
    private final MonthSheets sheets;
    private final Clock clock;

    BringHours(HourEntries entries, HourRules rules, MonthGuard months, MonthSheets sheets, Clock clock) {
        this.entries = entries;
        this.rules = rules;
        this.months = months;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Time of an expert on a date; minutes are whole minutes. {@code of}: the expert, day, kind and place, which several may share. */
    public record Brought(
            UUID id,
            UUID of,
            UUID expertId,
            LocalDate date,
            int minutes,
            int travelMinutes,
            UUID kindId,
            @Nullable UUID trajectId,
            @Nullable UUID networkId,
            String note) {
        /** The month it falls in. */
        public YearMonth month() {
            return YearMonth.from(date);
        }
    }

    /** An expert's month. */
    public record ExpertMonth(UUID expertId, YearMonth month) {}

    /** What the rules of an entry say against it, by the fields of the form. */
    public List<? extends Refusal> judge(Brought brought, LocalDate today) {
        return rules.judge(
                new HourDraft(
                        brought.date(),
                        brought.minutes(),
                        brought.travelMinutes(),
                        brought.kindId(),
                        true,
                        brought.trajectId(),
                        brought.networkId(),
                        null,
                        brought.note()),
                today);
    }

    /** The ids of what was brought in before, by what they were brought in for. */
    public Map<UUID, Set<UUID>> known(UUID partnershipId) {
        return entries.brought(partnershipId).stream()
                .collect(Collectors.groupingBy(
                        BroughtRow::broughtOf, Collectors.mapping(BroughtRow::id, Collectors.toSet())));
    }

    /** An expert's date. */
    public record ExpertDay(UUID expertId, LocalDate date) {}

    /** Minutes of work and travel that stand already, of every expert by date, between two dates. */
    public Map<ExpertDay, Integer> minutesByDay(UUID partnershipId, LocalDate from, LocalDate to) {
        return entries.minutesByDay(partnershipId, from, to).stream()
                .collect(Collectors.toMap(row -> new ExpertDay(row.membershipId(), row.date()), DayMinutes::minutes));
    }

    /** The months that a manager accepted: nothing comes into them any more. */
    public Set<ExpertMonth> accepted(UUID partnershipId) {
        return inState(partnershipId, MonthState.ACCEPTED);
    }

    /** The months that wait for a manager: what comes into them would not be what was submitted. */
    public Set<ExpertMonth> submitted(UUID partnershipId) {
        return inState(partnershipId, MonthState.SUBMITTED);
    }

    private Set<ExpertMonth> inState(UUID partnershipId, MonthState state) {
        return sheets.inState(partnershipId, state).stream()
                .map(sheet -> new ExpertMonth(sheet.membershipId(), sheet.yearMonth()))
                .collect(Collectors.toSet());
    }

    /** Keeps one entry. To be called in a transaction, after {@link #hold} of its month. */
    public void bring(UUID partnershipId, Brought brought) {
        entries.save(new HourEntry(
                new Tid(partnershipId, brought.id()),
                brought.expertId(),
                brought.date(),
                brought.minutes(),
                brought.travelMinutes(),
                brought.kindId(),
                brought.trajectId(),
                brought.networkId(),
                null,
                brought.note(),
                false,
                1,
                Time.utc(clock)));
        entries.bringOf(partnershipId, brought.id(), brought.of());
    }

    /**
     * Locks a month; false when it was submitted or accepted meanwhile. One that is over becomes submitted: its expert accounted for it
     * elsewhere.
     */
    public boolean hold(UUID partnershipId, ExpertMonth month) {
        MonthSheet sheet = months.lock(partnershipId, month.expertId(), month.month());
        if (!MonthMove.SUBMIT.allowedFrom(sheet.state())) {
            return false;
        }
        if (month.month().isBefore(YearMonth.from(Time.today(clock)))) {
            sheets.move(partnershipId, sheet.id().id(), MonthMove.SUBMIT.to(), null, false, Time.utc(clock));
        }
        return true;
    }
}
