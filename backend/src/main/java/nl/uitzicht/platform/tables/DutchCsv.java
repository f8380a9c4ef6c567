package nl.uitzicht.platform.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A text file that a Dutch spreadsheet opens at once: semicolons, decimal commas, days as 22-11-2026, UTF-8 with a byte order mark. A
 * text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class DutchCsv {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private DutchCsv() {}

    /** The bytes of the file. */
    public static byte[] of(Sheet sheet) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(sheet.headings());
            for (List<Object> row : sheet.rows()) {
                printer.printRecord(row.stream().map(DutchCsv::written).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Object value) {
        return switch (value) {
            case LocalDate date -> date.format(DAY);
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Number number -> number.toString();
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
