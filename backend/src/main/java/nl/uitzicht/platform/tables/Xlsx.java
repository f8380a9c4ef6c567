package nl.uitzicht.platform.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook: dates are dates, numbers are numbers with the decimals they came with, and a text is never a formula. */
public final class Xlsx {
    /** Its media type. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Xlsx() {}

    /** The bytes of the file. */
    public static byte[] of(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Uitzicht", null)) {
            Worksheet page = workbook.newWorksheet(sheet.name());
            for (int column = 0; column < sheet.headings().size(); column++) {
                page.value(0, column, sheet.headings().get(column));
            }
            for (int row = 0; row < sheet.rows().size(); row++) {
                write(page, row + 1, sheet.rows().get(row));
            }
            page.range(0, 0, 0, sheet.headings().size() - 1).style().bold().set();
            page.freezePane(0, 1);
            page.setAutoFilter(
                    0, 0, Math.max(sheet.rows().size(), 1), sheet.headings().size() - 1);
            page.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet page, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case LocalDate date -> {
                    page.value(row, column, date);
                    format(page, row, column, "dd-mm-yyyy");
                }
                case BigDecimal number -> {
                    page.value(row, column, number);
                    format(page, row, column, number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0");
                }
                case Number number -> page.value(row, column, number);
                case Object text -> page.value(row, column, text.toString());
            }
        }
    }

    private static void format(Worksheet page, int row, int column, String format) {
        page.style(row, column).format(format).set();
    }
}
