package nl.uitzicht.coupling;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.people.PoolMember;
import nl.uitzicht.people.Unavailability;
import nl.uitzicht.trajecten.TrajectLoad;

/**
 * What one expert has and is asked over the horizon, in whole minutes; the formula stands in docs/coupling.md.
 *
 * @param usualTraject what a traject takes as long as nobody named any time
 */
record Workload(
        PoolMember expert,
        List<TrajectLoad> trajecten,
        Map<UUID, Integer> spent,
        Map<LocalDate, Integer> planned,
        List<Unavailability> away,
        int usualTraject) {
    /** A full fte is 40 hours a week (CAO PO): 24 minutes for each hundredth. */
    private static final int WEEK_MINUTES_PER_HUNDREDTH = 24;
    /** Of the time at work, this part is for trajecten; the rest is travel, networks, reports and training. */
    private static final int PERCENT_FOR_TRAJECTEN = 60;
    /** What a first visit takes. */
    private static final int VISIT = 90;

    private static final int STEP = 5;
    private static final int PERCENT = 100;

    int freeMinutes(Horizon horizon) {
        if (horizon.weeks() == 0) {
            return 0;
        }
        int capacity =
                Math.toIntExact(horizon.days().stream().filter(this::atWork).count())
                        * minutesOfADay()
                        * PERCENT_FOR_TRAJECTEN
                        / PERCENT;
        int asked = trajecten.stream().mapToInt(this::left).sum();
        return Math.floorDiv((capacity - asked) / horizon.weeks(), STEP) * STEP;
    }

    /** The first day on or after {@code from} with room for a visit besides what is planned; null within the horizon none. */
    @Nullable LocalDate firstVisit(Horizon horizon, LocalDate from) {
        return horizon.days().stream()
                .filter(day -> !day.isBefore(from))
                .filter(this::atWork)
                .filter(day -> minutesOfADay() - planned.getOrDefault(day, 0) >= VISIT)
                .findFirst()
                .orElse(null);
    }

    private boolean atWork(LocalDate day) {
        return expert.worksOn(day) && away.stream().noneMatch(period -> period.covers(day));
    }

    private int minutesOfADay() {
        return expert.daysAWeek() == 0 ? 0 : expert.fteHundredths() * WEEK_MINUTES_PER_HUNDREDTH / expert.daysAWeek();
    }

    /** The own share of what a traject still asks; experts on one traject share alike. */
    private int left(TrajectLoad traject) {
        int whole = traject.wholeMinutes() == null ? usualTraject : traject.wholeMinutes();
        return Math.max(0, whole - spent.getOrDefault(traject.trajectId(), 0)) / Math.max(1, traject.experts());
    }
}
