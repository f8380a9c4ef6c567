package nl.uitzicht.schools.networks;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.uitzicht.schools.School;
import nl.uitzicht.schools.files.NetworkRow;
import nl.uitzicht.schools.files.RowError;

/**
 * What an uploaded list of networks holds, before it is imported: why it cannot be used, or its regions.
 *
 * @param municipalities those in which the register's open schools lie, by name: what a region can be made of
 */
record NetworkFileView(List<RowError> errors, List<RegionOfFile> regions, List<String> municipalities) {
    /**
     * A region, as the schema's {@code RegionOfFile}.
     *
     * @param municipalities where it probably lies: what an earlier import said, else what its own name says
     */
    record RegionOfFile(String name, int networks, int names, List<String> municipalities) {}

    static NetworkFileView broken(List<RowError> errors) {
        return new NetworkFileView(errors, List.of(), List.of());
    }

    static NetworkFileView of(List<NetworkRow> file, Collection<School> register, List<NamedMunicipality> before) {
        Map<String, String> municipalities = new TreeMap<>();
        register.stream()
                .filter(school -> school.closedOn() == null)
                .map(School::municipality)
                .forEach(name -> municipalities.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        Map<String, Set<String>> known = before.stream()
                .collect(Collectors.groupingBy(
                        row -> NetworkRow.key(row.region()),
                        Collectors.mapping(row -> row.municipality().toLowerCase(Locale.ROOT), Collectors.toSet())));
        Map<String, List<NetworkRow>> byRegion = file.stream()
                .collect(Collectors.groupingBy(NetworkRow::region, LinkedHashMap::new, Collectors.toList()));
        var regions = byRegion.entrySet().stream()
                .map(region -> region(region.getKey(), region.getValue(), municipalities, known))
                .toList();
        return new NetworkFileView(List.of(), regions, List.copyOf(municipalities.values()));
    }

    private static RegionOfFile region(
            String name, List<NetworkRow> rows, Map<String, String> municipalities, Map<String, Set<String>> known) {
        Set<String> probable = known.getOrDefault(NetworkRow.key(name), inName(name));
        return new RegionOfFile(
                name,
                (int) rows.stream()
                        .map(row -> NetworkRow.key(row.network()))
                        .distinct()
                        .count(),
                rows.size(),
                municipalities.entrySet().stream()
                        .filter(one -> probable.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /** "Wageningen-Rhenen" names two, as regions often do; a municipality with a hyphen of its own is left to the person. */
    private static Set<String> inName(String region) {
        return Arrays.stream(region.toLowerCase(Locale.ROOT).split("\\s*(?:[-,/&]|\\ben\\b)\\s*"))
                .collect(Collectors.toSet());
    }
}
