package nl.uitzicht.schools.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.uitzicht.schools.matching.Match.Suggestion;

/**
 * Tells apart schools of one name within a region, when as many are printed as exist. The place decides where the other settled schools of
 * the printed network all lie in the place of one namesake and of no other; the last one then remains. Anything less stays open.
 */
final class Namesakes {

    private static final int ENOUGH_NEIGHBOURS = 3;

    private final Map<PrintedName, List<Suggestion>> strongest;
    private final Map<PrintedName, Suggestion> certain;

    Namesakes(Map<PrintedName, List<Suggestion>> strongest, Map<PrintedName, Suggestion> certain) {
        this.strongest = strongest;
        this.certain = certain;
    }

    void settle() {
        Map<Set<Candidate>, List<PrintedName>> groups = strongest.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .collect(Collectors.groupingBy(
                        entry -> schools(entry.getValue()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        groups.forEach((schools, names) -> {
            if (schools.size() == names.size()) {
                settle(schools, names);
            }
        });
    }

    private void settle(Set<Candidate> schools, List<PrintedName> names) {
        var found = new HashMap<PrintedName, Candidate>();
        for (var name : names) {
            var near = schools.stream()
                    .filter(school -> liesAmongNeighbours(name, school))
                    .toList();
            if (near.size() == 1) {
                found.put(name, near.getFirst());
            }
        }
        var distinct = Set.copyOf(found.values()).size() == found.size();
        if (distinct && found.size() >= names.size() - 1) {
            found.forEach((name, school) -> certain.put(name, new Suggestion(school, Evidence.NEIGHBOURS)));
            names.stream()
                    .filter(name -> !found.containsKey(name))
                    .forEach(name -> certain.put(name, remaining(schools, found)));
        }
    }

    private static Suggestion remaining(Set<Candidate> schools, Map<PrintedName, Candidate> found) {
        var school = schools.stream()
                .filter(one -> !found.containsValue(one))
                .findFirst()
                .orElseThrow();
        return new Suggestion(school, Evidence.REMAINING);
    }

    private boolean liesAmongNeighbours(PrintedName name, Candidate school) {
        var neighbours = certain.entrySet().stream()
                .filter(entry -> entry.getKey().row.network().equals(name.row.network()))
                .toList();
        return neighbours.size() >= ENOUGH_NEIGHBOURS
                && neighbours.stream()
                        .allMatch(entry -> entry.getValue().school().place().equals(school.place()));
    }

    private static Set<Candidate> schools(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::school).collect(Collectors.toUnmodifiableSet());
    }
}
