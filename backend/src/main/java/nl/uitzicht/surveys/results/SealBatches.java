package nl.uitzicht.surveys.results;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.platform.jobs.DailyWork;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.surveys.answering.Envelopes;
import nl.uitzicht.surveys.answering.Envelopes.Pile;
import nl.uitzicht.surveys.answering.Envelopes.Waiting;
import nl.uitzicht.surveys.invitations.Groups;
import nl.uitzicht.surveys.invitations.SettingsRows;
import nl.uitzicht.surveys.questionnaires.Question;
import nl.uitzicht.surveys.questionnaires.QuestionKind;
import nl.uitzicht.surveys.questionnaires.Questionnaire;
import nl.uitzicht.surveys.questionnaires.Questionnaires;

/**
 * Seals batches on Mondays, so that nobody can tell from a new figure who answered yesterday. Each answer gets a random id of its own, in
 * shuffled order; the envelopes go.
 */
@Singleton
class SealBatches implements DailyWork {
    private final AskedRows asked;
    private final Envelopes envelopes;
    private final Batches batches;
    private final Answers answers;
    private final Questionnaires questionnaires;
    private final SettingsRows settings;

    SealBatches(
            AskedRows asked,
            Envelopes envelopes,
            Batches batches,
            Answers answers,
            Questionnaires questionnaires,
            SettingsRows settings) {
        this.asked = asked;
        this.envelopes = envelopes;
        this.batches = batches;
        this.answers = answers;
        this.questionnaires = questionnaires;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "seal-survey-batches";
    }

    @Override
    public void run(UUID partnershipId, LocalDate today) {
        if (today.getDayOfWeek() == DayOfWeek.MONDAY) {
            seal(partnershipId, today);
        }
    }

    void seal(UUID partnershipId, LocalDate today) {
        Threshold threshold = Threshold.of(settings.of(partnershipId));
        Batching batching = new Batching(threshold, today);
        List<List<Asked>> found = batching.of(asked.waiting(partnershipId));
        Pile waiting = found.isEmpty() ? new Pile(List.of(), 0) : envelopes.waiting(partnershipId);
        Attribution attribution =
                new Attribution(batching, found.isEmpty() ? List.of() : asked.unattributed(partnershipId));
        found.stream()
                .sorted(Comparator.comparing((List<Asked> batch) -> Attribution.detail(Batching.common(batch)))
                        .reversed())
                .forEach(batch -> {
                    List<Waiting> inside = inside(batch, waiting);
                    int enough = threshold.enough(batch);
                    if (inside.size() >= enough) {
                        seal(partnershipId, today, batch, attribution.take(Batching.common(batch)), inside, enough);
                    }
                });
    }

    /** The answers of a batch. Fewer than were given when some cannot be opened; of which invitations those were nobody knows. */
    private static List<Waiting> inside(List<Asked> batch, Pile waiting) {
        Set<Groups> groups = batch.stream().map(Asked::groups).collect(Collectors.toSet());
        List<Waiting> inside = waiting.open().stream()
                .filter(one -> groups.contains(one.envelope().groups()))
                .toList();
        if (inside.size() > batch.size() || inside.size() + waiting.shut() < batch.size()) {
            throw new IllegalStateException("An answer came in while batches were sealed; they are tried again later");
        }
        return inside;
    }

    private void seal(
            UUID partnershipId,
            LocalDate today,
            List<Asked> batch,
            List<Asked> invited,
            List<Waiting> inside,
            int enough) {
        UUID id = UUID.randomUUID();
        batches.save(row(new Tid(partnershipId, id), batch, invited.size(), inside.size(), enough, today));
        Questionnaire questionnaire = questionnaires
                .version(partnershipId, batch.getFirst().questionnaireId())
                .orElseThrow()
                .questionnaire();
        answers.saveAll(answers(new Tid(partnershipId, id), questionnaire, inside));
        asked.count(partnershipId, batch.stream().map(Asked::id).toList());
        if (!invited.isEmpty()) {
            asked.attribute(partnershipId, invited.stream().map(Asked::id).toList());
        }
        envelopes.remove(partnershipId, inside.stream().map(Waiting::id).toList());
    }

    private static Batch row(Tid id, List<Asked> batch, int invited, int answers, int enough, LocalDate today) {
        Groups common = Batching.common(batch);
        return new Batch(
                id,
                common.questionnaireId(),
                common.expertId(),
                common.domainId(),
                common.regionId(),
                common.networkId(),
                common.networkGroup(),
                common.boardNumber(),
                different(batch, Asked::trajectId, answers),
                different(batch, Asked::schoolId, answers),
                answers,
                invited,
                enough,
                today);
    }

    private static int different(List<Asked> batch, Function<Asked, UUID> of, int most) {
        return (int) Math.min(most, batch.stream().map(of).distinct().count());
    }

    private static List<Answer> answers(Tid batch, Questionnaire questionnaire, List<Waiting> inside) {
        List<Answer> all = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            inside.stream()
                    .map(one -> one.envelope().answers().getOrDefault(question.key(), List.of()))
                    .filter(values -> !values.isEmpty())
                    .map(values -> answer(batch, question, values))
                    .forEach(all::add);
        }
        Collections.shuffle(all);
        return all;
    }

    private static Answer answer(Tid batch, Question question, List<String> values) {
        Tid id = new Tid(batch.partnershipId(), UUID.randomUUID());
        return question.kind() == QuestionKind.OPEN
                ? new Answer(id, batch.id(), question.key(), null, values.getFirst(), false)
                : new Answer(id, batch.id(), question.key(), String.join(",", values), null, false);
    }
}
