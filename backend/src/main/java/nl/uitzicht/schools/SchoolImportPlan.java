package nl.uitzicht.schools;

import java.util.List;
import nl.uitzicht.schools.files.SchoolRow;

/**
 * What an import would do. Nothing of it has happened yet. Every school of the file and every known school inside the area stands in
 * exactly one list, save the known schools that an earlier import already closed.
 *
 * @param added     in the file and not known; of the special file only the ticked ones (D33)
 * @param changed   known, with another field, or open again
 * @param unchanged known and the same
 * @param gone      known, open, of this kind, inside the area and not in the file: to be closed, never deleted
 * @param outside   in the file, not known, outside the area
 * @param unticked  in the special file and inside the area, not known, not ticked
 */
public record SchoolImportPlan(
        List<SchoolRow> added,
        List<SchoolChange> changed,
        List<KnownSchool> unchanged,
        List<KnownSchool> gone,
        List<SchoolRow> outside,
        List<SchoolRow> unticked) {

    /** Whether applying it would change nothing. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /** How many schools applying it writes. */
    public int size() {
        return added.size() + changed.size() + gone.size();
    }
}
