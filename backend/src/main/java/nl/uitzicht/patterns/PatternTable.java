package nl.uitzicht.patterns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The cases brought or the trajecten started in a school year, counted by group and quarter. A null count is withheld. */
record PatternTable(int schoolYear, @Nullable Integer count, List<Wait> waits, List<Row> rows) {
    private static final int QUARTERS = 4;

    /** One group. */
    record Row(String key, String label, @Nullable Integer count, List<Cell> quarters, List<Wait> waits) {}

    /** A count of one quarter, from 1 (August to October). */
    record Cell(int quarter, @Nullable Integer count) {}

    static PatternTable of(int schoolYear, PatternCount of, PatternGrouping by, List<PatternLine> lines) {
        List<Row> rows = new ArrayList<>();
        blocks(by, lines).forEach(block -> rows.addAll(rows(of, by, block)));
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

    /** The groups whose total another table shows, together. */
    private static List<Map<String, List<PatternLine>>> blocks(PatternGrouping by, List<PatternLine> lines) {
        List<Map<String, List<PatternLine>>> blocks = new ArrayList<>();
        lines.stream()
                .collect(groupingBy(by::block, LinkedHashMap::new, toList()))
                .values()
                .forEach(
                        block -> blocks.add(block.stream().collect(groupingBy(by::key, LinkedHashMap::new, toList()))));
        return blocks;
    }

    private static List<Row> rows(PatternCount of, PatternGrouping by, Map<String, List<PatternLine>> groups) {
        List<List<PatternLine>> each = List.copyOf(groups.values());
        int[][] counts = each.stream().map(PatternTable::counts).toArray(int[][]::new);
        boolean[][] withheld = Withholding.of(counts);
        return IntStream.range(0, each.size())
                .mapToObj(i -> row(of, by, each.get(i), counts[i], withheld[i]))
                .toList();
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
