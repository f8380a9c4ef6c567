package nl.uitzicht.patterns;

/**
 * Withholds counts of one to four, and as many others as it takes that nobody finds them by subtraction. Rows are groups, columns are
 * quarters and then the year; the total of every row and column counts as known. A withheld count can be found when it is the only link
 * between its row and its column among all withheld ones, or when those of its line are few together. Columns are few: those withheld of a
 * row are the bits of one number, so that a table of hundreds of rows is judged at once.
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

    private boolean[][] judge() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < columns; column++) {
                if (counts[row][column] > 0 && counts[row][column] < LEAST) {
                    withhold(row, column);
                }
            }
        }
        while (protectOne()) {
            // Each round withholds one count more, so it ends.
        }
        return answer();
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
        int reached = hidden[row] & ~goal;
        int before = 0;
        alike[hidden[row]]--;
        while (reached != before) {
            before = reached;
            for (int columnsOfRows = 1; columnsOfRows < alike.length; columnsOfRows++) {
                if (alike[columnsOfRows] > 0 && (columnsOfRows & before) != 0) {
                    reached |= columnsOfRows;
                }
            }
        }
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
