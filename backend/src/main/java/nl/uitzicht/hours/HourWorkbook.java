package nl.uitzicht.hours;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Hours as a workbook (XLSX): dates are dates, numbers are numbers, and a text is never a formula. */
final class HourWorkbook {
    private static final HourColumn[] COLUMNS = HourColumn.values();

    private HourWorkbook() {}

    static byte[] of(List<HourExportRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Uitzicht", null)) {
            Worksheet sheet = workbook.newWorksheet("Uren");
            fill(sheet, rows);
            format(sheet, rows.size());
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, List<HourExportRow> rows) {
        for (HourColumn column : COLUMNS) {
            sheet.value(0, column.ordinal(), column.heading());
            for (int row = 0; row < rows.size(); row++) {
                value(sheet, row + 1, column.ordinal(), column.of(rows.get(row)));
            }
        }
    }

    private static void value(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case LocalDate date -> sheet.value(row, column, date);
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, value.toString());
        }
    }

    private static void format(Worksheet sheet, int rows) {
        sheet.range(0, 0, 0, COLUMNS.length - 1).style().bold().set();
        format(sheet, HourColumn.DATE, rows, "dd-mm-yyyy");
        format(sheet, HourColumn.MINUTES, rows, "0");
        format(sheet, HourColumn.HOURS, rows, "0.00");
        format(sheet, HourColumn.TRAVEL, rows, "0");
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, Math.max(rows, 1), COLUMNS.length - 1);
        sheet.width(HourColumn.DATE.ordinal(), 12);
    }

    private static void format(Worksheet sheet, HourColumn column, int rows, String format) {
        // A style makes cells: without rows it would leave one that readers take for an entry.
        if (rows == 0) {
            return;
        }
        sheet.range(1, column.ordinal(), rows, column.ordinal())
                .style()
                .format(format)
                .set();
    }
}
