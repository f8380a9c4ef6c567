package nl.uitzicht.reviews.rounds;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewText;

/** The beheerder or a manager sets the months of the rounds, how long reviews are kept, and the questions of reviews made from now on. */
@Singleton
class ChangeSettings {
    private static final int MOST_YEARS = 5;
    private static final int MOST_QUESTIONS = 20;
    private static final int MOST_THEME = 60;
    private static final int MOST_TEXT = 200;

    private final SettingsRepository settings;
    private final Questionnaires questionnaires;
    private final KeepQuestionnaire keep;
    private final Rounds rounds;
    private final RoundReviews reviews;
    private final ReviewText text;
    private final AuditLog audit;
    private final Clock clock;

    ChangeSettings(
            SettingsRepository settings,
            Questionnaires questionnaires,
            KeepQuestionnaire keep,
            Rounds rounds,
            RoundReviews reviews,
            ReviewText text,
            AuditLog audit,
            Clock clock) {
        this.settings = settings;
        this.questionnaires = questionnaires;
        this.keep = keep;
        this.rounds = rounds;
        this.reviews = reviews;
        this.text = text;
        this.audit = audit;
        this.clock = clock;
    }

    /** Rounds to come in a month that is taken away go, as far as nobody began them. Refused for other roles, no month or one that is none, and fewer than one or more than five years. */
    Outcome<ReviewSettings> save(Caller caller, List<Integer> months, int keepYears) {
        if (!caller.is(Role.ADMINISTRATOR, Role.SUPPORT_MANAGER)) {
            return Outcome.refused(new ReviewRejection.NotAllowed());
        }
        List<ReviewRejection> no = new ArrayList<>();
        boolean odd = months.stream().anyMatch(month -> month < 1 || month > 12)
                || months.stream().distinct().count() != months.size();
        if (months.isEmpty() || odd) {
            no.add(new ReviewRejection.Invalid("months"));
        }
        if (keepYears < 1 || keepYears > MOST_YEARS) {
            no.add(new ReviewRejection.Invalid("keepYears"));
        }
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        Optional<ReviewSettings> before = settings.of(caller.partnershipId());
        ReviewSettings next = new ReviewSettings(
                before.map(ReviewSettings::id).orElseGet(() -> caller.tid(UuidCreator.getTimeOrderedEpoch())),
                months.stream().map(String::valueOf).collect(Collectors.joining(",")),
                keepYears);
        if (before.isPresent()) {
            settings.update(next);
        } else {
            settings.save(next);
        }
        LocalDate today = Time.today(clock);
        reviews.dropUnbegun(caller.partnershipId(), today, next.months());
        rounds.dropEmpty(caller.partnershipId(), today, next.months());
        audit.record(caller, "reviewSettingsSave", "reviewSettings", next.id().id());
        return Outcome.accepted(next, next.id().id(), 1);
    }

    /**
     * Makes the next version of the questions, for rounds that have not begun; a review that somebody prepared keeps its own. Refused: none or too many, an empty or
     * long one, a code twice.
     */
    Outcome<Integer> ask(Caller caller, List<UsualQuestions.Line> lines) {
        if (!caller.is(Role.ADMINISTRATOR, Role.SUPPORT_MANAGER)) {
            return Outcome.refused(new ReviewRejection.NotAllowed());
        }
        List<ReviewRejection> no = new ArrayList<>();
        boolean twice = lines.stream().map(UsualQuestions.Line::code).distinct().count() < lines.size();
        if (lines.isEmpty() || lines.size() > MOST_QUESTIONS || twice) {
            no.add(new ReviewRejection.Invalid("questions"));
        }
        for (UsualQuestions.Line line : lines) {
            if (!line.code().matches("[A-Z0-9_]{1,20}")) {
                no.add(new ReviewRejection.Invalid("questions"));
            }
            no.addAll(text.judgeFilled("questions", line.theme(), MOST_THEME));
            no.addAll(text.judgeFilled("questions", line.text(), MOST_TEXT));
        }
        if (!no.isEmpty()) {
            return Outcome.refused(no.stream().distinct().toList());
        }
        int number = questionnaires
                        .newest(caller.partnershipId())
                        .map(Questionnaire::number)
                        .orElse(0)
                + 1;
        UUID id = keep.next(caller.partnershipId(), number, lines);
        LocalDate today = Time.today(clock);
        rounds.ask(caller.partnershipId(), id, today);
        reviews.ask(caller.partnershipId(), id, today);
        audit.record(caller, "reviewQuestionsSave", "reviewQuestionnaire", id);
        return Outcome.accepted(number, id, number);
    }
}
