package nl.uitzicht.surveys.results;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.surveys.Satisfaction;
import nl.uitzicht.surveys.SatisfactionFigures;
import nl.uitzicht.surveys.invitations.SettingsRows;
import nl.uitzicht.surveys.questionnaires.Purpose;
import nl.uitzicht.surveys.questionnaires.QuestionKind;

/** Reads the figures of an expert for other features. */
@Singleton
class BatchedSatisfaction implements Satisfaction {
    private static final double TENTHS = 10;
    private static final int HIGHEST_MARK = 10;
    private static final int HIGHEST_FACE = 5;

    private final ReadResults results;
    private final SettingsRows settings;

    BatchedSatisfaction(ReadResults results, SettingsRows settings) {
        this.results = results;
        this.settings = settings;
    }

    @Override
    public Optional<SatisfactionFigures> of(UUID partnershipId, UUID expertId, LocalDate from, LocalDate to) {
        ResultFilter filter = new ResultFilter(Purpose.AFTER_TRAJECT, from, to, expertId);
        double norm = settings.of(partnershipId).normTenths() / TENTHS;
        return results.by(partnershipId, Cut.EXPERT, filter).stream()
                .filter(ResultGroup::released)
                .findFirst()
                .map(group -> new SatisfactionFigures(norm, group.trajecten(), group.answers(), means(group)));
    }

    private static List<SatisfactionFigures.Mean> means(ResultGroup group) {
        return group.questions().stream()
                .filter(question -> question.mean() != null)
                .map(question -> new SatisfactionFigures.Mean(
                        question.text(),
                        question.mean(),
                        question.kind() == QuestionKind.SCALE ? HIGHEST_MARK : HIGHEST_FACE,
                        question.answers()))
                .toList();
    }
}
