package nl.uitzicht.hours;

import java.util.List;
import java.util.function.Function;
import nl.uitzicht.platform.tables.Sheet;

/** The columns of an export, in their order. A value is a date, a number or a text; an absent text is empty. */
enum HourColumn {
    DATE("Datum", HourExportRow::date),
    EXPERT("Expert", HourExportRow::expert),
    KIND("Soort werk", HourExportRow::kind),
    SCHOOL("School", HourExportRow::school),
    TRAJECT("Traject", HourExportRow::traject),
    NETWORK("Netwerk", HourExportRow::network),
    REGION("Regio", HourExportRow::region),
    DOMAIN("Domein", HourExportRow::domain),
    MINUTES("Minuten", HourExportRow::minutes),
    HOURS("Uren", HourExportRow::hours),
    TRAVEL("Reistijd in minuten", HourExportRow::travelMinutes),
    NOTE("Opmerking", HourExportRow::note);

    private final String heading;
    private final Function<HourExportRow, Object> value;

    HourColumn(String heading, Function<HourExportRow, Object> value) {
        this.heading = heading;
        this.value = value;
    }

    /** The hours as a table to be written. */
    static Sheet sheet(List<HourExportRow> rows) {
        List<HourColumn> columns = List.of(values());
        return new Sheet(
                "Uren",
                columns.stream().map(column -> column.heading).toList(),
                rows.stream()
                        .map(row ->
                                columns.stream().map(column -> column.of(row)).toList())
                        .toList());
    }

    /** A LocalDate, a Number or a String. */
    private Object of(HourExportRow row) {
        Object found = value.apply(row);
        return found == null ? "" : found;
    }
}
