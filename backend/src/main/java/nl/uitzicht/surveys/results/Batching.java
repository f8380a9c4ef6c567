package nl.uitzicht.surveys.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.surveys.invitations.Groups;

/**
 * Decides which waiting answers are sealed together. Every answer comes into exactly one batch, every batch reaches the threshold, and only
 * whole batches are ever shown: so whatever is shown, in whatever combination, adds and subtracts to groups of whole batches and never to
 * fewer (D28). An expert's answers make a batch of their own; it falls apart by domain, region, group of networks, network or board only where the part and
 * what is left both reach the threshold. What waited a year counts with others of that version, without naming an expert. Answers play no part.
 */
final class Batching {
    private static final List<Function<Groups, Object>> FINER =
            List.of(Groups::domainId, Groups::regionId, Groups::networkGroup, Groups::networkId, Groups::boardNumber);
    private static final int PATIENCE_YEARS = 1;

    private final Threshold threshold;
    private final LocalDate today;

    Batching(Threshold threshold, LocalDate today) {
        this.threshold = threshold;
        this.today = today;
    }

    List<List<Asked>> of(Collection<Asked> waiting) {
        List<List<Asked>> batches = new ArrayList<>();
        List<Asked> stale = new ArrayList<>();
        for (List<Asked> group : by(waiting, groups -> List.of(groups.questionnaireId(), ofExpert(groups)))) {
            if (threshold.reached(group)) {
                batches.addAll(split(group, FINER));
            } else if (isStale(group)) {
                stale.addAll(group);
            }
        }
        by(stale, Groups::questionnaireId).stream()
                .filter(threshold::reached)
                .forEach(group -> batches.addAll(split(group, FINER)));
        return batches;
    }

    /** What the answers of a batch have in common; the rest is left empty. */
    static Groups common(List<Asked> batch) {
        return new Groups(
                batch.getFirst().questionnaireId(),
                shared(batch, Asked::expertId),
                shared(batch, Asked::domainId),
                shared(batch, Asked::regionId),
                shared(batch, Asked::networkId),
                shared(batch, Asked::networkGroup),
                shared(batch, Asked::boardNumber));
    }

    private List<List<Asked>> split(List<Asked> group, List<Function<Groups, Object>> finer) {
        if (finer.isEmpty()) {
            return List.of(group);
        }
        List<Function<Groups, Object>> rest = finer.subList(1, finer.size());
        List<List<Asked>> batches = new ArrayList<>();
        List<Asked> left = group;
        for (List<Asked> part : largestFirst(by(group, finer.getFirst()))) {
            List<Asked> others =
                    left.stream().filter(asked -> !part.contains(asked)).toList();
            if (threshold.reached(part) && (others.isEmpty() || threshold.reached(others))) {
                batches.addAll(split(part, rest));
                left = others;
            }
        }
        if (!left.isEmpty()) {
            batches.addAll(split(left, rest));
        }
        return batches;
    }

    private static List<List<Asked>> largestFirst(Collection<List<Asked>> parts) {
        return parts.stream()
                .sorted(Comparator.comparing((List<Asked> part) -> part.size()).reversed())
                .toList();
    }

    private boolean isStale(List<Asked> group) {
        return group.stream().anyMatch(this::isStale);
    }

    boolean isStale(Asked asked) {
        return asked.askedOn().isBefore(today.minusYears(PATIENCE_YEARS));
    }

    private static Object ofExpert(Groups groups) {
        return Optional.ofNullable(groups.expertId());
    }

    private static Collection<List<Asked>> by(Collection<Asked> asked, Function<Groups, Object> key) {
        Map<Optional<Object>, List<Asked>> parts = new HashMap<>();
        asked.forEach(one -> parts.computeIfAbsent(Optional.ofNullable(key.apply(one.groups())), _ -> new ArrayList<>())
                .add(one));
        return parts.values();
    }

    private static <T> T shared(List<Asked> batch, Function<Asked, T> value) {
        List<T> values = batch.stream().map(value).distinct().collect(Collectors.toList());
        return values.size() == 1 && Objects.nonNull(values.getFirst()) ? values.getFirst() : null;
    }
}
