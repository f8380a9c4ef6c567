package nl.uitzicht.surveys.results;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.surveys.Satisfaction;
import nl.uitzicht.surveys.SatisfactionFigures;
import nl.uitzicht.surveys.SealedPeriod;
import nl.uitzicht.surveys.invitations.Settings;
import nl.uitzicht.surveys.invitations.SettingsRows;
import nl.uitzicht.surveys.questionnaires.Purpose;
import nl.uitzicht.surveys.questionnaires.Question;
import nl.uitzicht.surveys.questionnaires.QuestionKind;
import nl.uitzicht.surveys.questionnaires.Series;

/** Reads the figures of an expert for other features. */
@Singleton
class BatchedSatisfaction implements Satisfaction {
    private static final double TENTHS = 10;
    private static final int HIGHEST_MARK = 10;
    private static final int HIGHEST_FACE = 5;

    private final Batches batches;
    private final Answers answers;
    private final AnsweredQuestions questions;
    private final SettingsRows settings;

    BatchedSatisfaction(Batches batches, Answers answers, AnsweredQuestions questions, SettingsRows settings) {
        this.batches = batches;
        this.answers = answers;
        this.questions = questions;
        this.settings = settings;
    }

    @Override
    public Map<SealedPeriod, SatisfactionFigures> of(
            UUID partnershipId, UUID expertId, Collection<SealedPeriod> periods) {
        List<Batch> sealed = periods.isEmpty() ? List.of() : sealed(partnershipId, expertId, periods);
        if (sealed.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = sealed.stream().map(batch -> batch.id().id()).toList();
        Answered answered = questions.of(partnershipId, Series.of(Purpose.AFTER_TRAJECT), sealed);
        Settings settled = settings.of(partnershipId);
        Counting counting = new Counting(answers.tallies(partnershipId, ids), answered, Threshold.of(settled));
        double norm = settled.normTenths() / TENTHS;
        Map<SealedPeriod, SatisfactionFigures> figures = new LinkedHashMap<>();
        for (SealedPeriod period : periods) {
            List<Batch> within = within(sealed, period);
            if (!within.isEmpty()) {
                figures.put(period, figures(norm, within, means(counting, answered.questions(), within)));
            }
        }
        return figures;
    }

    /** The whole batches of a period: the only thing a dossier shows, whenever it is read or frozen. */
    static List<Batch> within(Collection<Batch> sealed, SealedPeriod period) {
        return sealed.stream().filter(batch -> period.holds(batch.sealedOn())).toList();
    }

    private List<Batch> sealed(UUID partnershipId, UUID expertId, Collection<SealedPeriod> periods) {
        return batches.sealed(
                partnershipId,
                Purpose.AFTER_TRAJECT,
                Series.NONE,
                periods.stream()
                        .map(SealedPeriod::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                periods.stream()
                        .map(SealedPeriod::to)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                expertId,
                null,
                null);
    }

    private static SatisfactionFigures figures(double norm, List<Batch> within, List<SatisfactionFigures.Mean> means) {
        return new SatisfactionFigures(
                norm,
                within.stream().mapToInt(Batch::trajecten).sum(),
                within.stream().mapToInt(Batch::answers).sum(),
                means);
    }

    private static List<SatisfactionFigures.Mean> means(Counting counting, List<Question> asked, List<Batch> within) {
        return asked.stream()
                .filter(Question::counted)
                .map(question -> counting.of(question, within))
                .filter(result -> result.mean() != null)
                .map(result -> new SatisfactionFigures.Mean(
                        result.text(),
                        result.mean(),
                        result.kind() == QuestionKind.SCALE ? HIGHEST_MARK : HIGHEST_FACE,
                        result.answers()))
                .toList();
    }
}
