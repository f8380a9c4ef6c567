package nl.uitzicht.schools.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * DUO's open file of school locations, of primary or of special education. Both dialects: semicolons in windows-1252, or commas with
 * quotes in UTF-8; old and new headings; locations of six characters or of two digits. Columns it does not know are passed over.
 */
public final class DuoFile {

    private final List<RowError> errors = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<LocationCode, SchoolRow> schools = new LinkedHashMap<>();
    private final Map<LocationCode, Integer> firstRow = new LinkedHashMap<>();

    private DuoFile() {}

    /** All schools of the file, once each; or every reason why it cannot be used. */
    public static FileReading<SchoolRow> read(byte[] bytes) {
        return CsvTable.read(
                bytes,
                headings -> Arrays.stream(DuoColumn.values())
                        .filter(column -> column.missingIn(headings))
                        .map(column -> column.headings.getFirst())
                        .toList(),
                new DuoFile()::readRows);
    }

    private FileReading<SchoolRow> readRows(CsvTable table) {
        for (var row : table.rows()) {
            var cells = new DuoRow(row, errors);
            var school = cells.school();
            if (school != null) {
                keep(school, cells);
            }
        }
        if (schools.isEmpty() && errors.isEmpty()) {
            errors.add(RowError.file("Er staan geen scholen in het bestand."));
        }
        return errors.isEmpty()
                ? new FileReading.Read<>(List.copyOf(schools.values()), notices)
                : new FileReading.Broken<>(errors);
    }

    private void keep(SchoolRow school, DuoRow cells) {
        var first = firstRow.putIfAbsent(school.code(), cells.number());
        if (first == null) {
            schools.put(school.code(), school);
        } else if (school.equals(schools.get(school.code()))) {
            notices.add("Rij " + cells.number() + " is gelijk aan rij " + first + " (" + school.code()
                    + ") en telt één keer.");
        } else {
            errors.add(cells.error(
                    DuoColumn.LOCATION,
                    "Vestiging " + school.code() + " staat ook in rij " + first + ", met andere gegevens."));
        }
    }
}
