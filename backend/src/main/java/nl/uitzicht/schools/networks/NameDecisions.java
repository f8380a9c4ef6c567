package nl.uitzicht.schools.networks;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.schools.School;
import nl.uitzicht.schools.files.NetworkRow;
import nl.uitzicht.schools.matching.Match;
import nl.uitzicht.schools.matching.NetworkMatcher;

/** Decides which school each printed name is: what a person settled stands, and the matcher is asked about the rest of names and schools. */
final class NameDecisions {
    private final UUID partnershipId;
    private final Map<NetworkRow, UUID> networkOf;
    private final Map<List<Object>, NetworkName> known;

    /** @param known the names of earlier imports by {@link #key} */
    NameDecisions(UUID partnershipId, Map<NetworkRow, UUID> networkOf, Map<List<Object>, NetworkName> known) {
        this.partnershipId = partnershipId;
        this.networkOf = networkOf;
        this.known = known;
    }

    /** Names are the same when they differ only in capitals and accents. */
    static List<Object> key(UUID networkId, String printedName) {
        return List.of(networkId, NetworkRow.key(printedName));
    }

    /** One name for each row, in the order given; known names keep their id. */
    List<NetworkName> decide(List<NetworkRow> rows, List<School> schools, Map<String, Set<String>> municipalitiesOf) {
        Map<NetworkRow, NetworkName> names = new HashMap<>();
        rows.forEach(row -> names.put(row, name(row)));
        var byHand =
                rows.stream().filter(row -> names.get(row).state().byHand()).collect(Collectors.toSet());
        var taken = new HashSet<UUID>();
        byHand.forEach(row -> taken.add(names.get(row).schoolId()));
        var free = schools.stream()
                .filter(school -> !taken.contains(school.id().id()))
                .toList();
        var ids = free.stream()
                .collect(Collectors.toMap(
                        School::locationCode, school -> school.id().id()));
        var matcher = new NetworkMatcher(free.stream().map(School::candidate).toList(), municipalitiesOf);
        for (var match :
                matcher.match(rows.stream().filter(row -> !byHand.contains(row)).toList())) {
            names.computeIfPresent(match.row(), (_, name) -> switch (match) {
                case Match.Certain certain ->
                    name.matched(ids.get(certain.school().code().value()), certain.why());
                case Match.Open _ -> name.open();
            });
        }
        return rows.stream().map(names::get).toList();
    }

    private NetworkName name(NetworkRow row) {
        var network = networkOf.get(row);
        var before = known.get(key(network, row.printedName()));
        if (before != null) {
            return before;
        }
        var id = new Tid(partnershipId, UuidCreator.getTimeOrderedEpochPlus1());
        return new NetworkName(id, network, row.printedName(), NetworkName.State.OPEN, null, null, null, null);
    }
}
