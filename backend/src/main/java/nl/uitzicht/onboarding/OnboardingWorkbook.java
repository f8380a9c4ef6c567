package nl.uitzicht.onboarding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the workbook (XLSX) as it came: rows by sheet, columns by heading. A sheet that is not there is empty. */
final class OnboardingWorkbook {
    private static final int MOST_ROWS = 20_000;

    private final Map<OnboardingSheet, List<SheetRow>> rows = new EnumMap<>(OnboardingSheet.class);
    private final List<Problem> problems = new ArrayList<>();

    private OnboardingWorkbook() {}

    /** What could be read, and what could not; never an exception. */
    static OnboardingWorkbook read(byte[] content) {
        OnboardingWorkbook read = new OnboardingWorkbook();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            for (OnboardingSheet sheet : OnboardingSheet.values()) {
                Optional<Sheet> found = workbook.findSheet(sheet.title());
                if (found.isPresent()) {
                    read.read(sheet, found.get());
                }
            }
        } catch (IOException | ExcelReaderException e) {
            read.problems.add(new Problem("", 0, "", "Dit is geen werkmap (xlsx) die we kunnen lezen."));
        }
        if (read.problems.isEmpty() && read.rows.isEmpty()) {
            read.problems.add(new Problem("", 0, "", "In dit bestand staat geen enkel blad van het voorbeeld."));
        }
        return read;
    }

    List<SheetRow> rows(OnboardingSheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    List<Problem> problems() {
        return problems;
    }

    private void read(OnboardingSheet sheet, Sheet found) throws IOException {
        try (Stream<Row> stream = found.openStream()) {
            List<Row> all = stream.limit(MOST_ROWS + 2L).toList();
            if (all.size() > MOST_ROWS + 1) {
                problems.add(new Problem(sheet.title(), 0, "", "Dit blad heeft meer dan 20.000 rijen."));
            } else if (!all.isEmpty()) {
                rows.put(sheet, rows(sheet, all, headings(sheet, all.getFirst())));
            }
        }
    }

    private Map<String, Integer> headings(OnboardingSheet sheet, Row first) {
        Map<String, Integer> places = new HashMap<>();
        first.stream()
                .filter(cell -> cell != null)
                .forEach(cell -> places.put(text(cell).strip(), cell.getColumnIndex()));
        sheet.columns().stream()
                .map(OnboardingSheet.Column::heading)
                .filter(heading -> !places.containsKey(heading))
                .forEach(heading -> problems.add(
                        new Problem(sheet.title(), 1, heading, "Deze kolom is er niet. Gebruik het voorbeeld.")));
        return places;
    }

    private List<SheetRow> rows(OnboardingSheet sheet, List<Row> all, Map<String, Integer> places) {
        List<SheetRow> read = new ArrayList<>();
        for (Row row : all.subList(1, all.size())) {
            Map<String, Object> cells = new HashMap<>();
            places.forEach((heading, place) -> row.getOptionalCell(place)
                    .map(OnboardingWorkbook::value)
                    .ifPresent(value -> cells.put(heading, value)));
            if (!cells.isEmpty()) {
                read.add(new SheetRow(sheet, row.getRowNum(), cells, problems));
            }
        }
        return read;
    }

    /** A number, or a text; null when there is nothing in it. */
    private static Object value(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber();
        }
        String text = text(cell).strip();
        if (cell.getType() == CellType.FORMULA && text.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(text);
        }
        return text.isEmpty() ? null : text;
    }

    private static String text(Cell cell) {
        return cell.getText() == null ? "" : cell.getText();
    }
}
