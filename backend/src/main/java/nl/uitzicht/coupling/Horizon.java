package nl.uitzicht.coupling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The school days of the next eight school weeks; a week without any school day is no school week. */
record Horizon(List<LocalDate> days, int weeks) {
    static final int WEEKS = 8;
    /** Eight school weeks lie within these, the summer included. */
    static final int CALENDAR_WEEKS = 18;

    static Horizon of(Set<LocalDate> schoolDays) {
        var byWeek = schoolDays.stream()
                .collect(Collectors.groupingBy(
                        day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.toList()));
        List<LocalDate> days = byWeek.values().stream()
                .limit(WEEKS)
                .flatMap(List::stream)
                .sorted()
                .toList();
        return new Horizon(days, Math.min(WEEKS, byWeek.size()));
    }
}
