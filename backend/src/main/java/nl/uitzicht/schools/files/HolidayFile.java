package nl.uitzicht.schools.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The national school holidays: columns schooljaar, vakantie, regio (noord, midden, zuid or alle), eerste_dag and laatste_dag. */
public final class HolidayFile {

    private static final List<String> COLUMNS = List.of("SCHOOLJAAR", "VAKANTIE", "REGIO", "EERSTE_DAG", "LAATSTE_DAG");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(20[0-9]{2})-(20[0-9]{2})");
    private static final int LONGEST_HOLIDAY = 70;

    private final List<RowError> errors = new ArrayList<>();

    private HolidayFile() {}

    /** One holiday per region, so a row for "alle" becomes three; or every reason why the file cannot be used. */
    public static FileReading<HolidayRow> read(byte[] bytes) {
        return CsvTable.read(bytes, COLUMNS, new HolidayFile()::rows);
    }

    private FileReading<HolidayRow> rows(CsvTable table) {
        var holidays = new ArrayList<HolidayRow>();
        var seen = new HashSet<List<Object>>();
        for (var row : table.rows()) {
            for (var holiday : holidays(row)) {
                if (seen.add(List.of(holiday.schoolYear(), holiday.name(), holiday.region()))) {
                    holidays.add(holiday);
                } else {
                    errors.add(row.error(
                            "VAKANTIE",
                            "De " + holiday.name() + " van regio "
                                    + holiday.region().dutch() + " staat er al."));
                }
            }
        }
        if (holidays.isEmpty() && errors.isEmpty()) {
            errors.add(RowError.file("Er staan geen vakanties in het bestand."));
        }
        return errors.isEmpty() ? new FileReading.Read<>(holidays, List.of()) : new FileReading.Broken<>(errors);
    }

    private List<HolidayRow> holidays(CsvRow row) {
        var before = errors.size();
        var regions = regions(row);
        checkYearAndName(row);
        var first = date(row, "EERSTE_DAG");
        var last = date(row, "LAATSTE_DAG");
        if (first != null && last != null && (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_HOLIDAY)))) {
            errors.add(row.error(
                    "LAATSTE_DAG",
                    "De laatste dag ligt voor de eerste, of meer dan " + LONGEST_HOLIDAY + " dagen later."));
        }
        return errors.size() > before
                ? List.of()
                : regions.stream()
                        .map(region ->
                                new HolidayRow(row.cell("SCHOOLJAAR"), row.cell("VAKANTIE"), region, first, last))
                        .toList();
    }

    private void checkYearAndName(CsvRow row) {
        var year = SCHOOL_YEAR.matcher(row.cell("SCHOOLJAAR"));
        if (!year.matches() || Integer.parseInt(year.group(2)) != Integer.parseInt(year.group(1)) + 1) {
            errors.add(row.error("SCHOOLJAAR", "Verwacht een schooljaar zoals 2026-2027."));
        }
        if (row.cell("VAKANTIE").isEmpty() || row.cell("VAKANTIE").length() > 100) {
            errors.add(row.error("VAKANTIE", "Verwacht een naam van hoogstens 100 tekens."));
        }
    }

    private List<HolidayRegion> regions(CsvRow row) {
        var text = row.cell("REGIO").toLowerCase(Locale.ROOT);
        var regions = Arrays.stream(HolidayRegion.values())
                .filter(region -> text.equals("alle") || text.equals(region.dutch()))
                .toList();
        if (regions.isEmpty()) {
            errors.add(row.error(
                    "REGIO", "\"" + row.cell("REGIO") + "\" is geen regio: verwacht noord, midden, zuid of alle."));
        }
        return regions;
    }

    private LocalDate date(CsvRow row, String column) {
        try {
            return LocalDate.parse(row.cell(column));
        } catch (DateTimeParseException _) {
            errors.add(row.error(column, "\"" + row.cell(column) + "\" is geen datum zoals 2026-11-22."));
            return null;
        }
    }
}
