package nl.uitzicht.schools.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A table in a text file: a row of headings, then rows; separated by semicolons or by commas. */
final class CsvTable {

    /** In capitals. */
    private final List<String> headings;

    private final List<CsvRow> rows = new ArrayList<>();
    /** The first thing that made the file unreadable, or null. */
    private RowError broken;

    private CsvTable(List<String> headings) {
        this.headings = headings;
    }

    /** What {@code rows} makes of a file that has all these columns; or why it cannot be used. */
    static <T> FileReading<T> read(byte[] bytes, List<String> columns, Function<CsvTable, FileReading<T>> rows) {
        return read(
                bytes,
                headings -> columns.stream()
                        .filter(column -> !headings.contains(column))
                        .toList(),
                rows);
    }

    /** The same, where {@code missing} says which columns the headings lack. */
    static <T> FileReading<T> read(
            byte[] bytes, Function<List<String>, List<String>> missing, Function<CsvTable, FileReading<T>> rows) {
        var table = of(bytes);
        if (table.broken != null) {
            return new FileReading.Broken<>(List.of(table.broken));
        }
        var errors = missing.apply(table.headings).stream()
                .map(column -> new RowError(1, column, "Deze kolom ontbreekt."))
                .toList();
        return errors.isEmpty() ? rows.apply(table) : new FileReading.Broken<>(errors);
    }

    /** Reads it all. What cannot be read as a table leaves {@link #broken}. */
    private static CsvTable of(byte[] bytes) {
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

    /** The rows with something in them. */
    List<CsvRow> rows() {
        return rows;
    }
}
