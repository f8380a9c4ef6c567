package nl.uitzicht.surveys.results;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.uitzicht.surveys.invitations.Groups;

/**
 * Decides in which batch an invitation counts as asked, for the response rate: the first one sealed of its group after it was asked. That
 * follows from who was asked and from what a batch shows of itself, never from who answered, so it tells nothing of that (0092).
 */
final class Attribution {
    private static final List<Function<Groups, Object>> PLACES =
            List.of(Groups::domainId, Groups::regionId, Groups::networkGroup, Groups::networkId, Groups::boardNumber);

    private final Batching batching;
    private final Set<Asked> left;

    /** Over all invitations that count in no batch yet, answered or not. */
    Attribution(Batching batching, Collection<Asked> unattributed) {
        this.batching = batching;
        this.left = new HashSet<>(unattributed);
    }

    /** Those asked for the batch that shows {@code common}; they count in no later one. The batches that show most of themselves come first. */
    List<Asked> take(Groups common) {
        List<Asked> taken =
                left.stream().filter(asked -> belongs(asked, common)).toList();
        taken.forEach(left::remove);
        return taken;
    }

    /** A batch of one expert has all of that expert; one of several has what waited too long, whoever it is of. */
    private boolean belongs(Asked asked, Groups common) {
        boolean expert = common.expertId() == null
                ? asked.expertId() == null || batching.isStale(asked)
                : common.expertId().equals(asked.expertId());
        return expert
                && common.questionnaireId().equals(asked.questionnaireId())
                && PLACES.stream().allMatch(place -> shown(place.apply(common), place.apply(asked.groups())));
    }

    private static boolean shown(Object common, Object own) {
        return common == null || common.equals(own);
    }

    /** How much a batch shows of itself. */
    static int detail(Groups common) {
        return (int)
                PLACES.stream().filter(place -> place.apply(common) != null).count();
    }
}
