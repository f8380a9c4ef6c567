package nl.uitzicht.schools.files;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number   as a spreadsheet counts; the heading is 1
 * @param headings in capitals
 * @param cells    as many as there are headings
 */
record CsvRow(int number, List<String> headings, List<String> cells) {

    /** The cell under the heading, stripped; empty where the column is absent. */
    String cell(String heading) {
        var index = headings.indexOf(heading);
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    RowError error(String heading, String message) {
        return new RowError(number, heading, message);
    }
}
