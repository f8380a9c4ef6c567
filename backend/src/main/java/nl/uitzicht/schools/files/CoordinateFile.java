package nl.uitzicht.schools.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Where schools stand: columns vestigingscode, breedtegraad and lengtegraad, in degrees; other columns are passed over. */
public final class CoordinateFile {
    private static final List<String> COLUMNS = List.of("VESTIGINGSCODE", "BREEDTEGRAAD", "LENGTEGRAAD");

    private final List<RowError> errors = new ArrayList<>();

    private CoordinateFile() {}

    /** Every row; or every reason why the file cannot be used. A place outside the Netherlands and a code that stands there twice are refused. */
    public static FileReading<CoordinateRow> read(byte[] bytes) {
        return CsvTable.read(bytes, COLUMNS, new CoordinateFile()::rows);
    }

    private FileReading<CoordinateRow> rows(CsvTable table) {
        var seen = new HashSet<LocationCode>();
        var rows = new ArrayList<CoordinateRow>();
        for (var row : table.rows()) {
            var code = code(row);
            var latitude = degrees(row, "BREEDTEGRAAD", 50, 54);
            var longitude = degrees(row, "LENGTEGRAAD", 3, 8);
            if (code != null && !seen.add(code)) {
                errors.add(row.error("VESTIGINGSCODE", "Vestiging " + code + " staat er al."));
            }
            rows.add(new CoordinateRow(code, latitude, longitude));
        }
        if (rows.isEmpty()) {
            errors.add(RowError.file("Er staan geen scholen in het bestand."));
        }
        return errors.isEmpty() ? new FileReading.Read<>(rows, List.of()) : new FileReading.Broken<>(errors);
    }

    private LocationCode code(CsvRow row) {
        var text = row.cell("VESTIGINGSCODE");
        var code = text.length() == 6 ? LocationCode.of(text.substring(0, 4), text) : null;
        if (code == null) {
            errors.add(row.error("VESTIGINGSCODE", "\"" + text + "\" is geen vestigingscode zoals 23CW01."));
        }
        return code;
    }

    private BigDecimal degrees(CsvRow row, String column, int least, int most) {
        var text = row.cell(column).replace(',', '.');
        var degrees = text.matches("[0-9]{1,2}([.][0-9]{1,10})?") ? new BigDecimal(text) : BigDecimal.ZERO;
        if (degrees.compareTo(BigDecimal.valueOf(least)) < 0 || degrees.compareTo(BigDecimal.valueOf(most)) > 0) {
            errors.add(row.error(
                    column,
                    "\"" + row.cell(column) + "\" ligt niet in Nederland: verwacht " + least + " tot " + most + "."));
        }
        return degrees;
    }
}
