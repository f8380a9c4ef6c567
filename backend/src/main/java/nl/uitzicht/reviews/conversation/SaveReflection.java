package nl.uitzicht.reviews.conversation;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.FieldConflict;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewMove;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewText;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.reviews.Side;
import nl.uitzicht.reviews.rounds.Question;
import nl.uitzicht.reviews.rounds.QuestionKind;
import nl.uitzicht.reviews.rounds.Questions;

/** The expert answers beforehand, and shares it when ready. Until then nobody else reads a word of it. */
@Singleton
class SaveReflection {
    static final int MOST = 2_000;
    private static final Map<QuestionKind, Set<String>> CHOICES = Map.of(
            QuestionKind.TEXT, Set.of(),
            QuestionKind.AMOUNT, Set.of("TOO_FEW", "FITTING", "TOO_MANY"),
            QuestionKind.WISH, Set.of("YES", "YES_IF", "NO", "ORALLY"));

    private final ReviewAccess access;
    private final Reviews reviews;
    private final Questions questions;
    private final Answers answers;
    private final ReviewText text;
    private final Clock clock;

    SaveReflection(
            ReviewAccess access, Reviews reviews, Questions questions, Answers answers, ReviewText text, Clock clock) {
        this.access = access;
        this.reviews = reviews;
        this.questions = questions;
        this.answers = answers;
        this.text = text;
        this.clock = clock;
    }

    /** One answer as it was typed; {@code basedOnVersion} null: the first. */
    record Draft(
            UUID reviewId,
            String code,
            @Nullable String choice,
            String text,
            @Nullable Integer basedOnVersion) {}

    Outcome<Answer> save(Caller caller, Draft draft) {
        ReviewAccess.Answer<Review> review = access.lock(caller, draft.reviewId(), Side.EXPERT);
        if (review.refused()) {
            return review.outcome();
        }
        if (!ReviewMove.SHARE_REFLECTION.allowedFrom(review.value().state())) {
            return Outcome.refused(new ReviewRejection.WrongState());
        }
        List<ReviewRejection> no = judge(review.value(), draft);
        return no.isEmpty() ? keep(caller, draft) : Outcome.refused(no);
    }

    private List<ReviewRejection> judge(Review review, Draft draft) {
        List<ReviewRejection> no = new ArrayList<>(text.judge("text", draft.text(), MOST));
        Optional<Question> question =
                questions.of(review.id().partnershipId(), List.of(review.questionnaireId())).stream()
                        .filter(one -> one.code().equals(draft.code()))
                        .findFirst();
        if (question.isEmpty()) {
            no.add(new ReviewRejection.Unknown("code"));
        } else if (draft.choice() != null && !CHOICES.get(question.get().kind()).contains(draft.choice())) {
            no.add(new ReviewRejection.Invalid("choice"));
        }
        return no;
    }

    private Outcome<Answer> keep(Caller caller, Draft draft) {
        Optional<Answer> before = answers.lock(caller.partnershipId(), draft.reviewId(), draft.code());
        if (before.isEmpty()) {
            Answer first = new Answer(
                    caller.tid(UuidCreator.getTimeOrderedEpoch()),
                    draft.reviewId(),
                    draft.code(),
                    draft.choice(),
                    draft.text(),
                    1);
            answers.save(first);
            return Outcome.accepted(first, first.id().id(), 1);
        }
        Answer now = before.get();
        boolean other = draft.basedOnVersion() == null || draft.basedOnVersion() < now.version();
        if (other && loses(now, draft)) {
            return new Outcome.Refused<>(
                    List.of(),
                    List.of(new FieldConflict(
                            draft.code(),
                            ChoiceWords.said(draft.choice(), draft.text()),
                            ChoiceWords.said(now.choice(), now.text()))));
        }
        Answer next = new Answer(now.id(), now.reviewId(), now.code(), draft.choice(), draft.text(), now.version() + 1);
        answers.update(next);
        return Outcome.accepted(next, next.id().id(), next.version());
    }

    /** Whether a text or a choice that another device gave would be gone. */
    private static boolean loses(Answer now, Draft draft) {
        return (!now.text().isEmpty() && !now.text().equals(draft.text()))
                || (now.choice() != null && !now.choice().equals(draft.choice()));
    }

    /** Shares what is there with the manager; at least one answer. Later changes are seen at once. */
    Outcome<Review> share(Caller caller, UUID reviewId) {
        ReviewAccess.Answer<Review> review = access.lock(caller, reviewId, Side.EXPERT);
        if (review.refused()) {
            return review.outcome();
        }
        if (!ReviewMove.SHARE_REFLECTION.allowedFrom(review.value().state())) {
            return Outcome.refused(new ReviewRejection.WrongState());
        }
        if (answers.of(caller.partnershipId(), reviewId).isEmpty()) {
            return Outcome.refused(new ReviewRejection.Empty("reviewId"));
        }
        Review shared = review.value().shared(Time.utc(clock));
        reviews.write(shared);
        return Outcome.accepted(shared, reviewId, shared.version());
    }
}
