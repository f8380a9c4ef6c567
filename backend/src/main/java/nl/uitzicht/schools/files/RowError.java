package nl.uitzicht.schools.files;

/**
 * Why a row of a file cannot be used.
 *
 * @param row     as a spreadsheet counts: the heading is row 1; 0 is the file as a whole
 * @param column  the heading as the file writes it; empty when it is about the row as a whole
 * @param message a Dutch sentence
 */
public record RowError(int row, String column, String message) {

    /** About the file as a whole. */
    static RowError file(String message) {
        return new RowError(0, "", message);
    }

    /** Everything in one Dutch sentence: "Rij 7, kolom POSTCODE: ...". */
    public String sentence() {
        var where = row == 0 ? "" : "Rij " + row + (column.isEmpty() ? "" : ", kolom " + column) + ": ";
        return where + message;
    }
}
