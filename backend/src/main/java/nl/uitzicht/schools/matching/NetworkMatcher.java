package nl.uitzicht.schools.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.uitzicht.schools.files.NetworkRow;

/**
 * Matches printed names to schools, region by region. A school outside the region's municipalities is never matched, only suggested, and a
 * school that two printed names claim is given to neither.
 */
public final class NetworkMatcher {

    private final List<KnownName> everywhere;
    private final Map<String, Set<String>> municipalitiesOf;

    /**
     * @param everywhere       all schools the partnership knows
     * @param municipalitiesOf for each region as the file prints it, the names of its municipalities, capitals or not
     */
    public NetworkMatcher(Collection<Candidate> everywhere, Map<String, Set<String>> municipalitiesOf) {
        this.everywhere = everywhere.stream().map(KnownName::new).toList();
        this.municipalitiesOf = municipalitiesOf.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** One answer for each row, in the order given. A region without municipalities gets suggestions only. */
    public List<Match> match(List<NetworkRow> rows) {
        var byRegion = rows.stream()
                .collect(Collectors.groupingBy(NetworkRow::region, LinkedHashMap::new, Collectors.toList()));
        Map<NetworkRow, Match> matches = new LinkedHashMap<>();
        byRegion.forEach((region, printed) -> new RegionMatcher(printed, inside(region), outside(region))
                .match()
                .forEach(match -> matches.put(match.row(), match)));
        return rows.stream().map(matches::get).toList();
    }

    private List<KnownName> inside(String region) {
        return everywhere.stream()
                .filter(known -> isInside(known.school, region))
                .toList();
    }

    private List<KnownName> outside(String region) {
        var rest = new ArrayList<>(everywhere);
        rest.removeIf(known -> isInside(known.school, region));
        return rest;
    }

    private boolean isInside(Candidate school, String region) {
        return municipalitiesOf
                .getOrDefault(region, Set.of())
                .contains(school.municipality().toLowerCase(Locale.ROOT));
    }
}
