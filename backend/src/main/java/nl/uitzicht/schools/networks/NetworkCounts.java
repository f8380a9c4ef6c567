package nl.uitzicht.schools.networks;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Collectors;

/** How the names of a partnership stand now: the answer to an import that is asked again. */
@Singleton
class NetworkCounts {
    private final NetworkNames names;

    NetworkCounts(NetworkNames names) {
        this.names = names;
    }

    /** Nothing moved by asking again. */
    NetworkImportResult of(UUID partnershipId) {
        var states = names.all(partnershipId).stream()
                .collect(Collectors.groupingBy(NetworkName::state, Collectors.counting()));
        int matched = states.getOrDefault(NetworkName.State.MATCHED, 0L).intValue();
        int open = states.getOrDefault(NetworkName.State.OPEN, 0L).intValue();
        int all = states.values().stream().mapToInt(Long::intValue).sum();
        return new NetworkImportResult(all, matched, all - matched - open, open, 0);
    }
}
