package nl.uitzicht.schools;

import java.util.Arrays;
import java.util.List;
import nl.uitzicht.schools.files.SchoolRow;

/**
 * What would change of one known school.
 *
 * @param known   as it is
 * @param after   as the file says
 * @param fields  the fields that differ
 * @param reopens whether it was closed and is in the file again
 */
public record SchoolChange(KnownSchool known, SchoolRow after, List<FieldChange> fields, boolean reopens) {

    /**
     * One field that differs.
     *
     * @param field  which
     * @param before as it is; empty when unknown
     * @param after  as the file says; empty when the file is silent
     */
    public record FieldChange(SchoolField field, String before, String after) {}

    static SchoolChange between(KnownSchool known, SchoolRow after) {
        var fields = Arrays.stream(SchoolField.values())
                .filter(field -> !field.of(known.row()).equals(field.of(after)))
                .map(field -> new FieldChange(field, field.of(known.row()), field.of(after)))
                .toList();
        return new SchoolChange(known, after, fields, known.closed());
    }

    boolean changesNothing() {
        return fields.isEmpty() && !reopens;
    }
}
