package nl.uitzicht.schools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.schools.files.LocationCode;
import nl.uitzicht.schools.files.SchoolRow;

/**
 * An import as an administrator declares it (D33).
 *
 * @param kind   which of DUO's files it is
 * @param area   for which area it is complete
 * @param ticked the partnership's own schools of a special file that are not known yet; not looked at for a primary file
 */
public record SchoolImport(SchoolKind kind, Area area, Set<LocationCode> ticked) {

    /** Compares the file with what is known; changes nothing. */
    public SchoolImportPlan plan(List<SchoolRow> file, Collection<KnownSchool> existing) {
        Map<LocationCode, KnownSchool> known = existing.stream()
                .collect(Collectors.toMap(school -> school.row().code(), Function.identity()));
        var plan = new SchoolImportPlan(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        file.forEach(row -> place(row, known.get(row.code()), plan));
        var inFile = file.stream().map(SchoolRow::code).collect(Collectors.toCollection(HashSet::new));
        existing.stream().filter(school -> isGone(school, inFile)).forEach(plan.gone()::add);
        return plan;
    }

    private void place(SchoolRow row, KnownSchool known, SchoolImportPlan plan) {
        if (known == null) {
            placeUnknown(row, plan);
            return;
        }
        var change = SchoolChange.between(known, row);
        if (change.changesNothing()) {
            plan.unchanged().add(known);
        } else {
            plan.changed().add(change);
        }
    }

    private void placeUnknown(SchoolRow row, SchoolImportPlan plan) {
        if (!area.holds(row)) {
            plan.outside().add(row);
        } else if (kind == SchoolKind.SPECIAL && !ticked.contains(row.code())) {
            plan.unticked().add(row);
        } else {
            plan.added().add(row);
        }
    }

    private boolean isGone(KnownSchool school, Set<LocationCode> inFile) {
        return school.kind() == kind
                && !school.closed()
                && area.holds(school.row())
                && !inFile.contains(school.row().code());
    }
}
