package nl.uitzicht.schools.networks;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.tenancy.Tid;

/** Puts schools in networks from a day on; what held before that day stays as it was (R76). */
@Singleton
class Placement {
    private final NetworkMemberships memberships;

    Placement(NetworkMemberships memberships) {
        this.memberships = memberships;
    }

    /** Each school in its network, or in none, from that day on. Answers how many schools moved; a school that is there already does not. */
    int place(UUID partnershipId, Map<UUID, UUID> networkOfSchool, List<UUID> inNone, LocalDate from) {
        Map<UUID, List<NetworkMembership>> current = memberships.from(partnershipId, from).stream()
                .collect(Collectors.groupingBy(NetworkMembership::schoolId));
        var change = new Change(partnershipId, from);
        networkOfSchool.forEach(
                (school, network) -> change.move(school, network, current.getOrDefault(school, List.of())));
        inNone.forEach(school -> change.move(school, null, current.getOrDefault(school, List.of())));
        change.write(memberships);
        return change.moved;
    }

    private static final class Change {
        private final UUID partnershipId;
        private final LocalDate from;
        private final List<NetworkMembership> begun = new ArrayList<>();
        private final List<NetworkMembership> ended = new ArrayList<>();
        private final List<NetworkMembership> undone = new ArrayList<>();
        private int moved;

        Change(UUID partnershipId, LocalDate from) {
            this.partnershipId = partnershipId;
            this.from = from;
        }

        void move(UUID school, @Nullable UUID network, List<NetworkMembership> current) {
            var last = current.isEmpty() ? null : current.getLast();
            if (Objects.equals(last == null ? null : last.networkId(), network)) {
                return;
            }
            moved++;
            for (var membership : current) {
                if (membership.startsOn().isBefore(from)) {
                    ended.add(membership.endingOn(from.minusDays(1)));
                } else {
                    undone.add(membership);
                }
            }
            if (network != null) {
                var id = new Tid(partnershipId, UuidCreator.getTimeOrderedEpoch());
                begun.add(new NetworkMembership(id, school, network, from, null));
            }
        }

        void write(NetworkMemberships memberships) {
            if (!undone.isEmpty()) {
                memberships.deleteAll(undone);
            }
            if (!ended.isEmpty()) {
                memberships.updateAll(ended);
            }
            if (!begun.isEmpty()) {
                memberships.saveAll(begun);
            }
        }
    }
}
