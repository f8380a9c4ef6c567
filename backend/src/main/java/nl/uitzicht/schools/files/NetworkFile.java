package nl.uitzicht.schools.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of local networks: columns regio, netwerk and school; other columns are passed over. */
public final class NetworkFile {

    private static final List<String> COLUMNS = List.of("REGIO", "NETWERK", "SCHOOL");
    private static final int LONGEST = 120;

    private NetworkFile() {}

    /** Every row; or every reason why the file cannot be used. A school printed twice in one network is refused. */
    public static FileReading<NetworkRow> read(byte[] bytes) {
        return CsvTable.read(bytes, COLUMNS, NetworkFile::rows);
    }

    private static FileReading<NetworkRow> rows(CsvTable table) {
        var errors = new ArrayList<RowError>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (var row : table.rows()) {
            COLUMNS.stream()
                    .filter(column -> row.cell(column).isEmpty())
                    .forEach(column -> errors.add(row.error(column, "Dit mag niet leeg zijn.")));
            COLUMNS.stream()
                    .filter(column -> row.cell(column).length() > LONGEST)
                    .forEach(column ->
                            errors.add(row.error(column, "Dit is te lang: hoogstens " + LONGEST + " tekens.")));
            var first = seen.putIfAbsent(
                    COLUMNS.stream().map(row::cell).map(NetworkRow::key).toList(), row.number());
            if (first != null) {
                errors.add(row.error("SCHOOL", "Deze school staat in dit netwerk ook in rij " + first + "."));
            }
        }
        if (table.rows().isEmpty()) {
            errors.add(RowError.file("Er staan geen netwerken in het bestand."));
        }
        return errors.isEmpty()
                ? new FileReading.Read<>(
                        table.rows().stream().map(NetworkFile::network).toList(), List.of())
                : new FileReading.Broken<>(errors);
    }

    private static NetworkRow network(CsvRow row) {
        return new NetworkRow(row.number(), row.cell("REGIO"), row.cell("NETWERK"), row.cell("SCHOOL"));
    }
}
