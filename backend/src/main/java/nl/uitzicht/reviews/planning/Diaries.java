package nl.uitzicht.reviews.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.uitzicht.people.Unavailability;
import nl.uitzicht.people.WorkDays;

/**
 * On which days people can meet: those they work as agreed for that day, on which they did not say to be away, up to their last day as an
 * expert. Who agreed no days works all weekdays.
 */
record Diaries(
        Map<UUID, List<WorkDays>> contracts, Map<UUID, List<Unavailability>> absences, Map<UUID, LocalDate> lastDays) {
    static final int WEEKDAYS = 0b11111;

    /** A period in which the same days of the week are good to meet; Monday is the lowest bit of five, and 0 says none. */
    record Period(int weekdays, LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return (weekdays >> (day.getDayOfWeek().getValue() - 1) & 1) == 1;
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    boolean canMeet(UUID memberId, LocalDate day) {
        return periods(memberId, day, day).stream().allMatch(period -> period.holds(day));
    }

    /** How many days a week somebody works on a day. */
    int daysAWeek(UUID memberId, LocalDate day) {
        return Integer.bitCount(weekdays(memberId, day));
    }

    /** What is to know of somebody's days between two dates, both included: a day is good when each period that covers it holds it. */
    List<Period> periods(UUID memberId, LocalDate from, LocalDate to) {
        List<Period> periods = atWork(memberId, from, to);
        absences.getOrDefault(memberId, List.of()).stream()
                .filter(away -> !away.startsOn().isAfter(to) && !away.endsOn().isBefore(from))
                .forEach(away -> periods.add(new Period(0, away.startsOn(), away.endsOn())));
        LocalDate last = lastDays.get(memberId);
        if (last != null && last.isBefore(to)) {
            periods.add(new Period(0, last.plusDays(1), to));
        }
        return periods;
    }

    private List<Period> atWork(UUID memberId, LocalDate from, LocalDate to) {
        List<Period> periods = new ArrayList<>();
        Iterator<LocalDate> turns = turns(memberId, from, to).iterator();
        LocalDate begin = turns.next();
        while (turns.hasNext()) {
            LocalDate next = turns.next();
            periods.add(new Period(weekdays(memberId, begin), begin, next.minusDays(1)));
            begin = next;
        }
        return periods;
    }

    /** The first day, each on which what was agreed may change, and the one after the last. */
    private TreeSet<LocalDate> turns(UUID memberId, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(from, to.plusDays(1)));
        for (WorkDays contract : contracts.getOrDefault(memberId, List.of())) {
            days.add(contract.startsOn());
            if (contract.endsOn() != null) {
                days.add(contract.endsOn().plusDays(1));
            }
        }
        return new TreeSet<>(days.subSet(from, true, to.plusDays(1), true));
    }

    private int weekdays(UUID memberId, LocalDate day) {
        int bits = contracts.getOrDefault(memberId, List.of()).stream()
                .filter(contract -> contract.covers(day))
                .mapToInt(WorkDays::bits)
                .reduce(0, (one, other) -> one | other);
        return bits == 0 ? WEEKDAYS : bits;
    }
}
