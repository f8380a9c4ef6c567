package nl.uitzicht.patterns;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** How many days something took: half of them at most the median, nine out of ten at most the p90. Null below five. */
record Wait(
        Kind kind, @Nullable Integer medianDays, @Nullable Integer p90Days) {
    private static final double HALF = 0.5;
    private static final double NINE_OUT_OF_TEN = 0.9;

    /** From when until when; a day that is not known makes no wait. */
    enum Kind {
        DECISION(PatternLine::startsOn, PatternLine::decidedOn),
        COUPLING(PatternLine::decidedOn, PatternLine::coupledOn),
        FIRST_CONTACT(PatternLine::coupledOn, PatternLine::contactOn),
        FIRST_VISIT(PatternLine::contactOn, PatternLine::visitOn),
        AFTER_VISIT(PatternLine::visitOn, PatternLine::endsOn),
        PLAN(PatternLine::startsOn, PatternLine::planOn),
        CLOSING(PatternLine::startsOn, PatternLine::endsOn);

        private final Function<PatternLine, LocalDate> begin;
        private final Function<PatternLine, LocalDate> end;

        Kind(Function<PatternLine, LocalDate> begin, Function<PatternLine, LocalDate> end) {
            this.begin = begin;
            this.end = end;
        }

        private Integer days(PatternLine line) {
            LocalDate from = begin.apply(line);
            LocalDate until = end.apply(line);
            return from == null || until == null ? null : Math.max(0, (int) ChronoUnit.DAYS.between(from, until));
        }
    }

    static List<Wait> of(List<Kind> kinds, List<PatternLine> lines) {
        return kinds.stream().map(kind -> of(kind, lines)).toList();
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
