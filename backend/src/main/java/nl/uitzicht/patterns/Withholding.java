package nl.uitzicht.patterns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Withholds counts of one to four, and as many others as it takes that nobody finds them by subtraction. Rows are groups, columns are
 * quarters and then the year; the total of every row and column counts as known. A withheld count can be found when it is the only link
 * between its row and its column among all withheld ones, or when those of its line are few together.
 */
final class Withholding {
    static final int LEAST = 5;

    private final int[][] counts;
    private final boolean[][] withheld;

    private Withholding(int[][] counts) {
        this.counts = counts;
        this.withheld = new boolean[counts.length][counts[0].length];
    }

    private record Cell(int row, int column) {}

    /** Which counts are withheld. A count of zero is no secret by itself. */
    static boolean[][] of(int[][] counts) {
        return counts.length == 0 ? new boolean[0][] : new Withholding(counts).judge();
    }

    private boolean[][] judge() {
        cells().filter(cell -> count(cell) > 0 && count(cell) < LEAST).forEach(this::withhold);
        while (cells().filter(this::isWithheld).anyMatch(cell -> !isSafe(cell) && protect(cell))) {
            // Each round withholds one count more, so it ends.
        }
        return withheld;
    }

    private boolean isSafe(Cell cell) {
        boolean few = Stream.of(row(cell), column(cell)).anyMatch(this::isFew);
        return !few && hasAnotherWay(cell);
    }

    /** Whether what is withheld of a line is a few together, while something of the line is shown. */
    private boolean isFew(List<Cell> line) {
        int hidden =
                line.stream().filter(this::isWithheld).mapToInt(this::count).sum();
        return hidden < LEAST && !line.stream().allMatch(this::isWithheld);
    }

    /** Withholds the smallest count of the row or column that is still shown; false when there is none left. */
    private boolean protect(Cell cell) {
        return Stream.concat(row(cell).stream(), column(cell).stream())
                .filter(other -> !isWithheld(other))
                .min((one, other) -> rank(one) - rank(other))
                .map(next -> {
                    withhold(next);
                    return true;
                })
                .orElse(false);
    }

    /** Whether one gets from the row of the cell to its column by other withheld counts. */
    private boolean hasAnotherWay(Cell from) {
        Set<Integer> rows = new HashSet<>(Set.of(from.row()));
        Set<Integer> columns = new HashSet<>();
        boolean grows = true;
        while (grows) {
            grows = cells().filter(this::isWithheld)
                            .filter(cell -> !cell.equals(from) && rows.contains(cell.row()))
                            .map(cell -> columns.add(cell.column()))
                            .reduce(false, Boolean::logicalOr)
                    | cells().filter(this::isWithheld)
                            .filter(cell -> !cell.equals(from) && columns.contains(cell.column()))
                            .map(cell -> rows.add(cell.row()))
                            .reduce(false, Boolean::logicalOr);
        }
        return columns.contains(from.column());
    }

    private Stream<Cell> cells() {
        return IntStream.range(0, counts.length)
                .boxed()
                .flatMap(row -> IntStream.range(0, counts[row].length).mapToObj(column -> new Cell(row, column)));
    }

    private List<Cell> row(Cell of) {
        return cells().filter(cell -> cell.row() == of.row()).toList();
    }

    private List<Cell> column(Cell of) {
        return cells().filter(cell -> cell.column() == of.column()).toList();
    }

    /** A count before a zero, which protects least. */
    private int rank(Cell cell) {
        return count(cell) == 0 ? Integer.MAX_VALUE : count(cell);
    }

    private void withhold(Cell cell) {
        withheld[cell.row()][cell.column()] = true;
    }

    private boolean isWithheld(Cell cell) {
        return withheld[cell.row()][cell.column()];
    }

    private int count(Cell cell) {
        return counts[cell.row()][cell.column()];
    }
}
