package nl.uitzicht.schools;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.uitzicht.schools.files.RowError;
import nl.uitzicht.schools.files.SchoolRow;

/**
 * What an uploaded file holds, before anything is declared about it: why it cannot be used, or in which municipalities its schools lie.
 *
 * @param municipalities by name; those of the register that the file lacks stand in it too
 */
record SchoolFileView(List<RowError> errors, List<Municipality> municipalities) {
    /**
     * A municipality, as the schema's {@code MunicipalityOfFile}.
     *
     * @param schools how many of the file
     * @param known   how many open ones of the register
     */
    record Municipality(String name, int schools, int known) {}

    static SchoolFileView broken(List<RowError> errors) {
        return new SchoolFileView(errors, List.of());
    }

    static SchoolFileView of(List<SchoolRow> file, List<School> register) {
        Map<String, Municipality> found = new TreeMap<>();
        file.forEach(row -> count(found, row.municipality(), 1, 0));
        register.stream()
                .filter(school -> school.closedOn() == null)
                .forEach(school -> count(found, school.municipality(), 0, 1));
        return new SchoolFileView(List.of(), List.copyOf(found.values()));
    }

    private static void count(Map<String, Municipality> found, String name, int schools, int known) {
        found.merge(
                name.toLowerCase(Locale.ROOT),
                new Municipality(name, schools, known),
                (one, other) ->
                        new Municipality(one.name(), one.schools() + other.schools(), one.known() + other.known()));
    }
}
