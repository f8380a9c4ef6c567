package nl.uitzicht.patterns;

import java.util.stream.IntStream;

/**
 * Withholds counts of one to four, and as many others as it takes that nobody finds them by subtraction. Rows are groups, columns are
 * quarters and then the year; the total of every row and column counts as known. A withheld count can be found when it is the only link
 * between its row and its column among all withheld ones, or when those of its line are few together. Columns are few: those withheld of a
 * row are the bits of one number, so that a table of hundreds of rows is judged at once.
 *
 * <p>Where the rows add up to one row of another table, which withholds some of its counts, those stay unknown: what was withheld there for
 * the sake of another must not follow from its parts. So the withheld counts of the parts join all these columns. Then the other table can
 * have other withheld counts by these parts, and each part can have another count by its own table, whatever the other tables say.
 */
final class Withholding {
    static final int LEAST = 5;

    private final int[][] counts;
    private final int columns;
    private final Line[] ofRow;
    private final Line[] ofColumn;
    /** The withheld columns of each row, and how many rows have just these. */
    private final int[] hidden;

    private final int[] alike;

    private Withholding(int[][] counts) {
        this.counts = counts;
        this.columns = counts[0].length;
        this.ofRow = lines(counts.length, columns);
        this.ofColumn = lines(columns, counts.length);
        this.hidden = new int[counts.length];
        this.alike = new int[1 << columns];
        alike[0] = counts.length;
    }

    /** A row or a column: how many counts it has, and how many are withheld, which make how much. */
    private static final class Line {
        private final int length;
        private int withheld;
        private int sum;

        private Line(int length) {
            this.length = length;
        }

        private void withhold(int count) {
            withheld++;
            sum += count;
        }

        /** Whether what is withheld is a few together, while something is shown. */
        private boolean isFew() {
            return sum < LEAST && withheld < length;
        }
    }

    /** Which counts are withheld. A count of zero is no secret by itself. */
    static boolean[][] of(int[][] counts) {
        return counts.length == 0 ? new boolean[0][] : new Withholding(counts).judge();
    }

    /** The same of counts that add up to a row of another table, of which {@code ofWhole} says what is withheld there. One part alone is that row. */
    static boolean[][] ofParts(int[][] counts, boolean[] ofWhole) {
        return counts.length == 1 ? new boolean[][] {ofWhole.clone()} : new Withholding(counts).judge(ofWhole);
    }

    private boolean[][] judge(boolean... ofWhole) {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < columns; column++) {
                if (counts[row][column] > 0 && counts[row][column] < LEAST) {
                    withhold(row, column);
                }
            }
        }
        int unknown = bits(ofWhole);
        while (protectOne() || joinOne(unknown)) {
            // Each round withholds one count more, so it ends.
        }
        return answer();
    }

    private static int bits(boolean[] columns) {
        return IntStream.range(0, columns.length)
                .filter(column -> columns[column])
                .map(column -> 1 << column)
                .sum();
    }

    /** Withholds a count more where the withheld ones do not join these columns yet; false when they do. */
    private boolean joinOne(int unknown) {
        int first = Integer.lowestOneBit(unknown);
        int joined = reached(first);
        int apart = unknown & ~joined;
        if (apart == 0) {
            return false;
        }
        int goal = Integer.lowestOneBit(apart);
        int others = reached(goal);
        int best = 0;
        for (int row = 1; row < counts.length; row++) {
            if (cost(row, joined, first) + cost(row, others, goal)
                    < cost(best, joined, first) + cost(best, others, goal)) {
                best = row;
            }
        }
        hide(best, joined, first);
        hide(best, others, goal);
        return true;
    }

    /** The columns that withheld counts join to some, these included. */
    private int reached(int from) {
        int reached = from;
        int before = 0;
        while (reached != before) {
            before = reached;
            for (int columnsOfRows = 1; columnsOfRows < alike.length; columnsOfRows++) {
                if (alike[columnsOfRows] > 0 && (columnsOfRows & before) != 0) {
                    reached |= columnsOfRows;
                }
            }
        }
        return reached;
    }

    /** How much of a row is to be withheld so that it is of a group of columns, by one of them. */
    private long cost(int row, int group, int column) {
        return (hidden[row] & group) != 0 ? 0 : rank(row, Integer.numberOfTrailingZeros(column));
    }

    private void hide(int row, int group, int column) {
        if ((hidden[row] & group) == 0) {
            withhold(row, Integer.numberOfTrailingZeros(column));
        }
    }

    /** Withholds another count for the first one that can be found; false when there is none, or nothing left to protect it with. */
    private boolean protectOne() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < columns; column++) {
                if (isWithheld(row, column) && !isSafe(row, column) && protect(row, column)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSafe(int row, int column) {
        return !ofRow[row].isFew() && !ofColumn[column].isFew() && hasAnotherWay(row, column);
    }

    /** Whether one gets from the row to the column by other withheld counts. */
    private boolean hasAnotherWay(int row, int column) {
        int goal = 1 << column;
        alike[hidden[row]]--;
        int reached = reached(hidden[row] & ~goal);
        alike[hidden[row]]++;
        return (reached & goal) != 0;
    }

    /** Withholds the smallest count of the row or column that is still shown; false when there is none left. */
    private boolean protect(int row, int column) {
        int bestRow = -1;
        int bestColumn = -1;
        for (int other = 0; other < columns; other++) {
            if (!isWithheld(row, other) && (bestRow < 0 || rank(row, other) < rank(bestRow, bestColumn))) {
                bestRow = row;
                bestColumn = other;
            }
        }
        for (int other = 0; other < counts.length; other++) {
            if (!isWithheld(other, column) && (bestRow < 0 || rank(other, column) < rank(bestRow, bestColumn))) {
                bestRow = other;
                bestColumn = column;
            }
        }
        if (bestRow >= 0) {
            withhold(bestRow, bestColumn);
        }
        return bestRow >= 0;
    }

    /** A count before a zero, which protects least. */
    private int rank(int row, int column) {
        return counts[row][column] == 0 ? Integer.MAX_VALUE : counts[row][column];
    }

    private void withhold(int row, int column) {
        alike[hidden[row]]--;
        hidden[row] |= 1 << column;
        alike[hidden[row]]++;
        ofRow[row].withhold(counts[row][column]);
        ofColumn[column].withhold(counts[row][column]);
    }

    private boolean isWithheld(int row, int column) {
        return (hidden[row] & 1 << column) != 0;
    }

    private boolean[][] answer() {
        boolean[][] withheld = new boolean[counts.length][columns];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < columns; column++) {
                withheld[row][column] = isWithheld(row, column);
            }
        }
        return withheld;
    }

    private static Line[] lines(int count, int length) {
        Line[] lines = new Line[count];
        for (int i = 0; i < count; i++) {
            lines[i] = new Line(length);
        }
        return lines;
    }
}
