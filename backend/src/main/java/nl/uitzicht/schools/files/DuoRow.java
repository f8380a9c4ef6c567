package nl.uitzicht.schools.files;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One row of DUO's file on its way to a {@link SchoolRow}; what is wrong with it is added to the errors of the file. */
final class DuoRow {

    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3}) ?([A-Z]{2})");

    private final CsvRow row;
    private final List<RowError> errors;

    DuoRow(CsvRow row, List<RowError> errors) {
        this.row = row;
        this.errors = errors;
    }

    int number() {
        return row.number();
    }

    RowError error(DuoColumn column, String message) {
        return row.error(column.headingIn(row.headings()), message);
    }

    /** The school, or null when the row has an error. */
    SchoolRow school() {
        var before = errors.size();
        checkLengths();
        var code = code();
        var postcode = postcode();
        plain(DuoColumn.BOARD);
        plain(DuoColumn.TELEPHONE);
        filled(DuoColumn.NAME);
        filled(DuoColumn.PLACE);
        filled(DuoColumn.MUNICIPALITY);
        return errors.size() > before
                ? null
                : new SchoolRow(
                        code,
                        cell(DuoColumn.NAME),
                        cell(DuoColumn.BOARD),
                        cell(DuoColumn.STREET),
                        cell(DuoColumn.HOUSE_NUMBER),
                        postcode,
                        PlaceNames.everyday(cell(DuoColumn.PLACE)),
                        PlaceNames.everyday(cell(DuoColumn.MUNICIPALITY)),
                        cell(DuoColumn.PROVINCE),
                        cell(DuoColumn.DENOMINATION),
                        cell(DuoColumn.TELEPHONE),
                        cell(DuoColumn.WEBSITE));
    }

    private void checkLengths() {
        for (var column : DuoColumn.values()) {
            if (cell(column).length() > column.longest) {
                errors.add(error(column, "Dit is te lang: hoogstens " + column.longest + " tekens."));
            }
        }
    }

    private LocationCode code() {
        var institution = cell(DuoColumn.INSTITUTION);
        if (!LocationCode.isInstitution(institution)) {
            errors.add(error(
                    DuoColumn.INSTITUTION, "\"" + institution + "\" is geen BRIN van twee cijfers en twee letters."));
            return null;
        }
        var code = LocationCode.of(institution, cell(DuoColumn.LOCATION));
        if (code == null) {
            errors.add(error(
                    DuoColumn.LOCATION,
                    "\"" + cell(DuoColumn.LOCATION) + "\" is geen vestiging van " + institution + ": verwacht "
                            + institution + "00 of 00."));
        }
        return code;
    }

    private String postcode() {
        var text = cell(DuoColumn.POSTCODE).toUpperCase(Locale.ROOT);
        var match = POSTCODE.matcher(text);
        if (text.isEmpty() || match.matches()) {
            return text.isEmpty() ? "" : match.group(1) + " " + match.group(2);
        }
        errors.add(error(DuoColumn.POSTCODE, "\"" + text + "\" is geen postcode."));
        return "";
    }

    private void plain(DuoColumn column) {
        if (!cell(column).matches("[0-9 ()+./-]*")) {
            errors.add(error(column, "\"" + cell(column) + "\" is geen nummer."));
        }
    }

    private void filled(DuoColumn column) {
        if (cell(column).isEmpty()) {
            errors.add(error(column, "Dit mag niet leeg zijn."));
        }
    }

    private String cell(DuoColumn column) {
        return row.cell(column.headingIn(row.headings()));
    }
}
