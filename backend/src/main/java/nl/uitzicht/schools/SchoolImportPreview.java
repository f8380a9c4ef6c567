package nl.uitzicht.schools;

import java.util.List;
import nl.uitzicht.schools.files.RowError;

/** What an import would do, or why the file cannot be used. */
sealed interface SchoolImportPreview {

    /** The file can be used. {@code notices} are Dutch sentences; {@code fingerprint} belongs to the plan. */
    record Ready(SchoolImportPlan plan, List<String> notices, String fingerprint) implements SchoolImportPreview {}

    /** The file has broken rows. */
    record Broken(List<RowError> errors) implements SchoolImportPreview {}

    /** The upload does not exist (any more), or is not of this partnership. */
    record NoUpload() implements SchoolImportPreview {}
}
