package nl.uitzicht.patterns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The cases brought or the trajecten started in a school year, counted by group and quarter. A null count is withheld. */
record PatternTable(int schoolYear, @Nullable Integer count, List<Wait> waits, List<Row> rows) {
    private static final int QUARTERS = 4;

    /** One group. */
    record Row(String key, String label, @Nullable Integer count, List<Cell> quarters, List<Wait> waits) {}

    /** A count of one quarter, from 1 (August to October). */
    record Cell(int quarter, @Nullable Integer count) {}

    static PatternTable of(int schoolYear, PatternCount of, PatternGrouping by, List<PatternLine> lines) {
        List<Row> rows = by.hasWholes() ? partRows(of, by, lines) : rows(of, by, grouped(by::key, lines));
        rows.sort(Comparator.comparing((Row row) -> row.count() == null ? -1 : row.count())
                .reversed()
                .thenComparing(Row::label));
        boolean few = lines.size() < Withholding.LEAST;
        return new PatternTable(
                schoolYear,
                few && !lines.isEmpty() ? null : lines.size(),
                few ? List.of() : Wait.of(of.waits(), lines),
                List.copyOf(rows));
    }

    /** Rows that add up to rows of another table, which shows or withholds what they add up to by itself. */
    private static List<Row> partRows(PatternCount of, PatternGrouping by, List<PatternLine> lines) {
        List<List<PatternLine>> wholes = grouped(by::whole, lines);
        if (wholes.size() < 2) {
            return rows(of, by, grouped(by::key, lines));
        }
        boolean[][] ofWholes = Withholding.of(counted(wholes));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < wholes.size(); i++) {
            List<List<PatternLine>> parts = grouped(by::key, wholes.get(i));
            int[][] counts = counted(parts);
            rows.addAll(rows(of, by, parts, counts, Withholding.ofParts(counts, ofWholes[i])));
        }
        return rows;
    }

    private static List<Row> rows(PatternCount of, PatternGrouping by, List<List<PatternLine>> groups) {
        int[][] counts = counted(groups);
        return new ArrayList<>(rows(of, by, groups, counts, Withholding.of(counts)));
    }

    private static List<Row> rows(
            PatternCount of, PatternGrouping by, List<List<PatternLine>> groups, int[][] counts, boolean[][] withheld) {
        return IntStream.range(0, groups.size())
                .mapToObj(i -> row(of, by, groups.get(i), counts[i], withheld[i]))
                .toList();
    }

    private static List<List<PatternLine>> grouped(Function<PatternLine, String> key, List<PatternLine> lines) {
        return List.copyOf(lines.stream()
                .collect(groupingBy(key, LinkedHashMap::new, toList()))
                .values());
    }

    private static int[][] counted(List<List<PatternLine>> groups) {
        return groups.stream().map(PatternTable::counts).toArray(int[][]::new);
    }

    private static Row row(
            PatternCount of, PatternGrouping by, List<PatternLine> lines, int[] counts, boolean[] withheld) {
        List<Cell> quarters = IntStream.range(0, QUARTERS)
                .mapToObj(i -> new Cell(i + 1, withheld[i] ? null : counts[i]))
                .toList();
        PatternLine first = lines.getFirst();
        return new Row(
                by.key(first),
                by.label(first),
                withheld[QUARTERS] ? null : counts[QUARTERS],
                quarters,
                withheld[QUARTERS] ? List.of() : Wait.of(of.waits(), lines));
    }

    /** Each quarter, and the year. */
    private static int[] counts(List<PatternLine> lines) {
        int[] counts = new int[QUARTERS + 1];
        lines.forEach(line -> counts[SchoolYears.quarter(line.startsOn()) - 1]++);
        counts[QUARTERS] = lines.size();
        return counts;
    }
}
