package nl.uitzicht.surveys.results;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.people.Expert;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.schools.BoardName;
import nl.uitzicht.schools.DomainCard;
import nl.uitzicht.schools.NetworkCard;
import nl.uitzicht.schools.RegionCard;
import nl.uitzicht.schools.SchoolDirectory;

/** The names of groups. */
@Singleton
class Labels {
    private final ExpertDirectory experts;
    private final SchoolDirectory schools;
    private final Clock clock;

    Labels(ExpertDirectory experts, SchoolDirectory schools, Clock clock) {
        this.experts = experts;
        this.schools = schools;
        this.clock = clock;
    }

    /** A name for every key of a cut; an unknown one is left out. */
    Map<String, String> of(UUID tenant, Cut cut, Collection<String> keys) {
        return switch (cut) {
            case ALL -> Map.of("all", "Alle antwoorden");
            case GROUP -> keys.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
            case BOARD -> boards(tenant, keys);
            case PERIOD -> keys.stream().collect(Collectors.toMap(Function.identity(), Cut::quarterInWords));
            case EXPERT ->
                names(keys, ids -> experts.experts(tenant, ids, Time.today(clock)), Expert::id, Expert::name);
            case DOMAIN -> names(keys, ids -> schools.domains(tenant, ids), DomainCard::id, DomainCard::name);
            case REGION -> names(keys, ids -> schools.regions(tenant, ids), RegionCard::id, RegionCard::name);
            case NETWORK -> names(keys, ids -> schools.networks(tenant, ids), NetworkCard::id, NetworkCard::name);
        };
    }

    private Map<String, String> boards(UUID tenant, Collection<String> keys) {
        Map<String, String> named =
                schools.boardNames(tenant).stream().collect(Collectors.toMap(BoardName::number, BoardName::name));
        return keys.stream()
                .collect(Collectors.toMap(Function.identity(), key -> named.getOrDefault(key, "Bestuur " + key)));
    }

    private static <T> Map<String, String> names(
            Collection<String> keys,
            Function<List<UUID>, List<T>> find,
            Function<T, UUID> id,
            Function<T, String> name) {
        List<UUID> ids = keys.stream().map(UUID::fromString).toList();
        return ids.isEmpty()
                ? Map.of()
                : find.apply(ids).stream()
                        .collect(Collectors.toMap(row -> id.apply(row).toString(), name));
    }
}
