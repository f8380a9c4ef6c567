package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitzicht.surveys.invitations.SettingsRows;
import nl.uitzicht.surveys.questionnaires.QuestionKind;

/** Results by a cut: of every group the whole batches it has, or that it has none yet. Five statements, and one for names. */
@Singleton
class ReadResults {
    private static final String MIXED = "Verschillende door elkaar";

    private final Batches batches;
    private final Answers answers;
    private final AskedRows asked;
    private final AnsweredQuestions questions;
    private final SettingsRows settings;
    private final Labels labels;

    ReadResults(
            Batches batches,
            Answers answers,
            AskedRows asked,
            AnsweredQuestions questions,
            SettingsRows settings,
            Labels labels) {
        this.batches = batches;
        this.answers = answers;
        this.asked = asked;
        this.questions = questions;
        this.settings = settings;
        this.labels = labels;
    }

    List<ResultGroup> by(UUID tenant, Cut cut, ResultFilter filter) {
        List<Batch> sealed = batches.sealed(
                tenant,
                filter.series().purpose(),
                filter.series().topicId(),
                filter.from(),
                filter.to(),
                filter.expertId(),
                filter.reach(),
                filter.ownId());
        List<Response> responses = asked.responses(
                tenant,
                filter.series().purpose(),
                filter.series().topicId(),
                filter.from(),
                filter.to(),
                filter.expertId(),
                filter.reach(),
                filter.ownId());
        List<Tally> tallies = sealed.isEmpty()
                ? List.of()
                : answers.tallies(
                        tenant, sealed.stream().map(batch -> batch.id().id()).toList());
        Threshold threshold = Threshold.of(settings.of(tenant));
        Grouping grouping = new Grouping(cut, sealed, responses, threshold);
        Answered answered = questions.of(tenant, filter.series(), sealed);
        Counting counting = new Counting(tallies, answered, threshold);
        Map<String, String> names = labels.of(tenant, cut, grouping.keys());
        return grouping
                .groups(group -> answered.questions().stream()
                        .filter(question -> question.kind() != QuestionKind.OPEN)
                        .map(question -> counting.of(question, group))
                        .filter(result -> result.withheld() || result.answers() + result.unknown() > 0)
                        .toList())
                .stream()
                .map(group -> group.named(names.getOrDefault(group.key(), MIXED)))
                .sorted(Comparator.comparing((ResultGroup group) -> group.key().equals(ResultGroup.MIXED))
                        .thenComparing(group -> cut == Cut.PERIOD ? group.key() : group.label()))
                .toList();
    }

    /** Divides batches and who was asked over groups. */
    record Grouping(Cut cut, List<Batch> sealed, List<Response> responses, Threshold threshold) {
        private static final int WHOLE = 100;

        /** The keys that have a name to look up. */
        List<String> keys() {
            return Stream.concat(
                            sealed.stream().map(cut::keyOf), responses.stream().map(cut::keyOf))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        List<ResultGroup> groups(Function<List<Batch>, List<QuestionResult>> results) {
            Stream<Optional<String>> mixed = sealed.stream().anyMatch(batch -> cut.keyOf(batch) == null)
                    ? Stream.of(Optional.empty())
                    : Stream.of();
            return Stream.concat(keys().stream().map(Optional::of), mixed)
                    .map(key -> group(key.orElse(null), results))
                    .toList();
        }

        private ResultGroup group(String key, Function<List<Batch>, List<QuestionResult>> results) {
            List<Batch> own = sealed.stream()
                    .filter(batch -> Objects.equals(cut.keyOf(batch), key))
                    .toList();
            List<Response> who = responses.stream()
                    .filter(response -> key != null && key.equals(cut.keyOf(response)))
                    .toList();
            List<QuestionResult> questions = results.apply(own);
            return new ResultGroup(
                    key == null ? ResultGroup.MIXED : key,
                    "",
                    !own.isEmpty(),
                    own.isEmpty() ? need(who) : null,
                    percent(own),
                    own.stream().mapToInt(Batch::trajecten).sum(),
                    own.stream().mapToInt(Batch::answers).sum(),
                    onlyExpert(own),
                    questions.stream()
                            .filter(question -> question.kind() == QuestionKind.SCALE && question.mean() != null)
                            .findFirst()
                            .map(QuestionResult::mean)
                            .orElse(null),
                    questions);
        }

        private static @Nullable UUID onlyExpert(List<Batch> batches) {
            Set<UUID> experts = batches.stream().map(Batch::expertId).collect(Collectors.toCollection(HashSet::new));
            return experts.size() == 1 ? experts.iterator().next() : null;
        }

        /** Tells of who was asked only: how many answered stays unknown until a batch says so. */
        private ResultGroup.Need need(List<Response> who) {
            long schools = who.stream().map(Response::schoolId).distinct().count();
            int trajecten = who.stream().mapToInt(Response::trajecten).sum();
            return trajecten >= threshold.trajecten() && schools >= threshold.schools()
                    ? ResultGroup.Need.A_FEW
                    : ResultGroup.Need.MANY;
        }

        /**
         * Over whole batches of which it is known, as every figure; null without any. Who answers late counts in a later batch than who was
         * asked, hence the most, and batches that nobody was asked for.
         */
        private static Integer percent(List<Batch> batches) {
            List<Batch> known =
                    batches.stream().filter(batch -> batch.asked() != null).toList();
            int asked = known.stream().mapToInt(Batch::asked).sum();
            int answers = known.stream().mapToInt(Batch::answers).sum();
            return asked == 0 ? null : Math.min(WHOLE, Math.round(answers * (float) WHOLE / asked));
        }
    }
}
