package nl.uitzicht.surveys.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitzicht.surveys.questionnaires.Option;
import nl.uitzicht.surveys.questionnaires.Question;
import nl.uitzicht.surveys.questionnaires.QuestionKind;
import nl.uitzicht.surveys.results.QuestionResult.Moment;
import nl.uitzicht.surveys.results.QuestionResult.Share;

/**
 * Adds up the tallies of whole batches. A question that too few of a batch answered, because of a branch or because they skipped it, is
 * left out of that batch for good: by batch, so that nothing can be subtracted (D28, 0101).
 */
final class Counting {
    private static final List<String> FACES = List.of("Helemaal niet", "Niet zo", "Gaat wel", "Goed", "Heel goed");

    private final Map<UUID, List<Tally>> tallies;

    private final Answered answered;
    private final Threshold threshold;

    Counting(List<Tally> tallies, Answered answered, Threshold threshold) {
        this.answered = answered;
        this.threshold = threshold;
        this.tallies = tallies.stream().collect(Collectors.groupingBy(Tally::batchId));
    }

    /** A question, over batches. */
    QuestionResult of(Question question, List<Batch> batches) {
        Map<String, Integer> times = times(question, batches);
        int unknown = times.getOrDefault(Question.UNKNOWN, 0);
        int all = batches.stream()
                .flatMap(batch -> released(question, batch))
                .mapToInt(Tally::times)
                .sum();
        return new QuestionResult(
                question.key(),
                question.text().nl(),
                question.kind(),
                all - unknown,
                unknown,
                batches.stream().anyMatch(batch -> withholds(question, batch)),
                question.counted() && all > unknown ? mean(times) : null,
                shares(question, times),
                question.counted() ? trend(question, batches) : List.of());
    }

    private List<Moment> trend(Question question, List<Batch> batches) {
        Map<String, List<Batch>> quarters = batches.stream()
                .collect(Collectors.groupingBy(
                        batch -> Cut.quarter(batch.sealedOn()), TreeMap::new, Collectors.toList()));
        List<Moment> moments = new ArrayList<>();
        quarters.forEach((quarter, inQuarter) -> {
            Map<String, Integer> times = times(question, inQuarter);
            int answers = numbers(times).mapToInt(Map.Entry::getValue).sum();
            if (answers > 0) {
                moments.add(new Moment(quarter, Cut.quarterInWords(quarter), mean(times), answers));
            }
        });
        return moments;
    }

    private Map<String, Integer> times(Question question, List<Batch> batches) {
        return batches.stream()
                .flatMap(batch -> released(question, batch))
                .flatMap(tally -> values(tally).map(value -> Map.entry(value, tally.times())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    /** Whether a batch was asked a question that too few of it answered; also when nobody did, which is as much. */
    private boolean withholds(Question question, Batch batch) {
        return answered.askedIn(batch, question)
                && tallies(question, batch).mapToInt(Tally::times).sum() < batch.enoughOr(threshold);
    }

    private Stream<Tally> released(Question question, Batch batch) {
        return withholds(question, batch) ? Stream.of() : tallies(question, batch);
    }

    private Stream<Tally> tallies(Question question, Batch batch) {
        Set<String> choices = new HashSet<>(question.choices());
        choices.add(Question.UNKNOWN);
        return answered.askedIn(batch, question)
                ? tallies.getOrDefault(batch.id().id(), List.of()).stream()
                        .filter(tally -> tally.question().equals(question.key()))
                        .filter(tally -> values(tally).allMatch(choices::contains))
                : Stream.of();
    }

    private static Stream<String> values(Tally tally) {
        return Stream.of(tally.choice().split(","));
    }

    private static Stream<Map.Entry<String, Integer>> numbers(Map<String, Integer> times) {
        return times.entrySet().stream().filter(entry -> !entry.getKey().equals(Question.UNKNOWN));
    }

    private static double mean(Map<String, Integer> times) {
        int sum = numbers(times)
                .mapToInt(entry -> Integer.parseInt(entry.getKey()) * entry.getValue())
                .sum();
        int count = numbers(times).mapToInt(Map.Entry::getValue).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static List<Share> shares(Question question, Map<String, Integer> times) {
        Map<String, String> words = question.options().stream()
                .collect(Collectors.toMap(Option::key, option -> option.text().nl()));
        Function<String, String> label = value -> question.kind() == QuestionKind.FACES
                ? FACES.get(Integer.parseInt(value) - 1)
                : words.getOrDefault(value, value);
        return question.choices().stream()
                .map(value -> new Share(value, label.apply(value), times.getOrDefault(value, 0)))
                .toList();
    }
}
