package nl.uitzicht.schools.networks;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.schools.School;
import nl.uitzicht.schools.Schools;
import nl.uitzicht.schools.matching.Match;
import nl.uitzicht.schools.matching.NetworkMatcher;
import nl.uitzicht.schools.networks.NetworkName.State;

/** The printed names with what is known of them; the open ones with suggestions. Three SQL statements, however long it is. */
@Singleton
class NetworkQueue {
    private final NetworkNames names;
    private final Schools schools;
    private final RegionMunicipalities municipalities;

    NetworkQueue(NetworkNames names, Schools schools, RegionMunicipalities municipalities) {
        this.names = names;
        this.schools = schools;
        this.municipalities = municipalities;
    }

    /** One name, as the schema's {@code NetworkName}. {@code reason} is a Dutch phrase. */
    record Line(
            UUID id,
            String region,
            String network,
            String printedName,
            State state,
            @Nullable NamedSchool school,
            @Nullable String reason,
            List<Suggested> suggestions) {}

    /** A school by name, as the schema's {@code SchoolOfName}. */
    record NamedSchool(UUID id, String locationCode, String name, String place) {
        static NamedSchool of(School school) {
            return new NamedSchool(school.id().id(), school.locationCode(), school.name(), school.place());
        }
    }

    /** A school that an open name may mean, and why, in Dutch. */
    record Suggested(NamedSchool school, String reason) {}

    /** In the order of the handbook; all of them when {@code state} is null. */
    List<Line> lines(UUID partnershipId, @Nullable State state) {
        var rows = names.queue(partnershipId);
        var all = schools.all(partnershipId);
        var byId = all.stream().collect(Collectors.toMap(school -> school.id().id(), Function.identity()));
        var suggestions = suggestions(partnershipId, rows, all);
        return rows.stream()
                .filter(row -> state == null || row.state() == state)
                .map(row -> line(row, byId, suggestions))
                .toList();
    }

    private static Line line(NetworkNameRow row, Map<UUID, School> schools, Map<UUID, List<Suggested>> suggestions) {
        var school = row.schoolId() == null ? null : NamedSchool.of(schools.get(row.schoolId()));
        var reason = row.reason() == null ? null : row.reason().dutch();
        var id = row.id().id();
        return new Line(
                id,
                row.region(),
                row.network(),
                row.printedName(),
                row.state(),
                school,
                reason,
                suggestions.getOrDefault(id, List.of()));
    }

    private Map<UUID, List<Suggested>> suggestions(UUID partnershipId, List<NetworkNameRow> rows, List<School> all) {
        var open = rows.stream().filter(row -> row.state() == State.OPEN).toList();
        var taken = rows.stream().map(NetworkNameRow::schoolId).collect(Collectors.toSet());
        var free = all.stream()
                .filter(school ->
                        school.closedOn() == null && !taken.contains(school.id().id()))
                .toList();
        var byCode = free.stream().collect(Collectors.toMap(School::locationCode, NamedSchool::of));
        var regions = municipalities.all(partnershipId).stream()
                .collect(Collectors.groupingBy(
                        NamedMunicipality::region,
                        Collectors.mapping(NamedMunicipality::municipality, Collectors.toSet())));
        var matches = new NetworkMatcher(free.stream().map(School::candidate).toList(), regions)
                .match(open.stream().map(NetworkNameRow::printed).toList());
        Map<UUID, List<Suggested>> found = new HashMap<>();
        for (int index = 0; index < open.size(); index++) {
            found.put(open.get(index).id().id(), suggested(matches.get(index), byCode));
        }
        return found;
    }

    private static List<Suggested> suggested(Match match, Map<String, NamedSchool> byCode) {
        return switch (match) {
            case Match.Certain certain ->
                List.of(suggested(certain.school().code().value(), certain.why().dutch(), byCode));
            case Match.Open open ->
                open.suggestions().stream()
                        .map(one ->
                                suggested(one.school().code().value(), one.why().dutch(), byCode))
                        .toList();
        };
    }

    private static Suggested suggested(String code, String reason, Map<String, NamedSchool> byCode) {
        return new Suggested(byCode.get(code), reason);
    }
}
