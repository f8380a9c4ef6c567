package nl.uitzicht.schools.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A table in a text file: a row of headings, then rows; separated by semicolons or by commas. */
final class CsvTable {

    private final List<String> headings;
    private final List<CsvRow> rows = new ArrayList<>();
    private RowError broken;

    private CsvTable(List<String> headings) {
        this.headings = headings;
    }

    /** Reads it all. What cannot be read as a table leaves {@link #broken()}. */
    static CsvTable of(byte[] bytes) {
        var text = FileText.of(bytes);
        if (text.isBlank()) {
            return failed(RowError.file("Het bestand is leeg."));
        }
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setTrim(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .get();
        var number = 0;
        CsvTable table = null;
        try (var parser = format.parse(new java.io.StringReader(text))) {
            for (var records = parser.iterator(); records.hasNext(); ) {
                number++;
                var cells = records.next();
                if (table == null) {
                    table = new CsvTable(cells.stream().map(CsvTable::heading).toList());
                } else {
                    table.add(number, cells);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException _) {
            return failed(new RowError(
                    number + 1, "", "Deze rij is niet te lezen: er staat een aanhalingsteken te veel of te weinig."));
        }
        return table;
    }

    private static CsvTable failed(RowError error) {
        var table = new CsvTable(List.of());
        table.broken = error;
        return table;
    }

    private void add(int number, CSVRecord cells) {
        var blank = cells.stream().allMatch(String::isBlank);
        if (blank || broken != null) {
            return;
        }
        if (cells.size() != headings.size()) {
            broken = new RowError(
                    number,
                    "",
                    "Deze rij heeft " + cells.size() + " kolommen; de kop heeft er " + headings.size() + ".");
        }
        rows.add(new CsvRow(number, headings, cells.toList()));
    }

    /** The separator that the heading uses most, outside quotes. */
    private static char separator(String text) {
        var heading = text.lines().findFirst().orElseThrow().replaceAll("\"[^\"]*\"", "");
        return heading.chars().filter(c -> c == ';').count()
                        >= heading.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static String heading(String cell) {
        return cell.strip().toUpperCase(Locale.ROOT);
    }

    /** The headings, in capitals. */
    List<String> headings() {
        return headings;
    }

    /** The rows with something in them. */
    List<CsvRow> rows() {
        return rows;
    }

    /** The first thing that made the file unreadable, or null. */
    RowError broken() {
        return broken;
    }
}
