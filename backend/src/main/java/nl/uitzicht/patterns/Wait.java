package nl.uitzicht.patterns;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many days something took: half of the trajecten at most the median, nine out of ten at most the p90. Null below five trajecten. */
record Wait(
        Kind kind, @Nullable Integer medianDays, @Nullable Integer p90Days) {
    private static final double HALF = 0.5;
    private static final double NINE_OUT_OF_TEN = 0.9;

    /** From the first day of the traject until when. */
    enum Kind {
        FIRST_TALK(PatternLine::firstTalkOn),
        FIRST_HOURS(PatternLine::firstHoursOn),
        PLAN(PatternLine::planOn),
        CLOSING(PatternLine::endsOn);

        private final Function<PatternLine, LocalDate> day;

        Kind(Function<PatternLine, LocalDate> day) {
            this.day = day;
        }

        private Integer days(PatternLine line) {
            LocalDate until = day.apply(line);
            return until == null ? null : Math.max(0, (int) ChronoUnit.DAYS.between(line.startsOn(), until));
        }
    }

    static List<Wait> of(List<PatternLine> lines) {
        return Stream.of(Kind.values()).map(kind -> of(kind, lines)).toList();
    }

    private static Wait of(Kind kind, List<PatternLine> lines) {
        List<Integer> days =
                lines.stream().map(kind::days).filter(Objects::nonNull).sorted().toList();
        return days.size() < Withholding.LEAST
                ? new Wait(kind, null, null)
                : new Wait(kind, at(days, HALF), at(days, NINE_OUT_OF_TEN));
    }

    /** The nearest rank: the smallest value that holds for that part of them. */
    private static Integer at(List<Integer> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
