package nl.uitzicht.reviews.rounds;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.reviews.ReviewState;

/** How the reviews of rounds are spread over the states: for a manager those of the own experts, for policy only what hides in a crowd. */
@Singleton
class RoundCounts {
    /** Smaller groups say something about a person. */
    private static final int FEWEST = 5;

    private final Rounds rounds;
    private final Clock clock;

    RoundCounts(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** {@code reviews} is null where it is withheld. */
    record Count(ReviewState state, @Nullable Integer reviews) {}

    Map<UUID, List<Count>> of(Caller caller, List<UUID> roundIds) {
        boolean manager = caller.is(Role.SUPPORT_MANAGER);
        UUID managed = manager ? caller.membershipId() : null;
        return rounds.counts(caller.partnershipId(), roundIds, managed, Time.today(clock)).stream()
                .collect(Collectors.groupingBy(
                        RoundCount::roundId,
                        Collectors.collectingAndThen(Collectors.toList(), rows -> told(rows, manager))));
    }

    private static List<Count> told(List<RoundCount> rows, boolean all) {
        // In which states fewer than five are is about persons too.
        if (!all && rows.stream().mapToInt(RoundCount::reviews).sum() < FEWEST) {
            return List.of();
        }
        Set<ReviewState> withheld = all ? Set.of() : withheld(rows);
        return rows.stream()
                .sorted(Comparator.comparing(RoundCount::state))
                .map(row -> new Count(row.state(), withheld.contains(row.state()) ? null : row.reviews()))
                .toList();
    }

    /**
     * The small ones, and the next smallest with them until they are two at least and five together: how many experts there are is known, so
     * that one alone, or a few with one each, could be found by subtraction (decision 0062).
     */
    static Set<ReviewState> withheld(List<RoundCount> rows) {
        List<RoundCount> smallestFirst = rows.stream()
                .sorted(Comparator.comparingInt(RoundCount::reviews).thenComparing(RoundCount::state))
                .toList();
        Set<ReviewState> withheld = EnumSet.noneOf(ReviewState.class);
        int together = 0;
        for (RoundCount row : smallestFirst) {
            boolean enough = withheld.isEmpty() || (withheld.size() > 1 && together >= FEWEST);
            if (row.reviews() >= FEWEST && enough) {
                return withheld;
            }
            withheld.add(row.state());
            together += row.reviews();
        }
        return withheld;
    }
}
