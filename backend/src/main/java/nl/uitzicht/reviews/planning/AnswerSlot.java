package nl.uitzicht.reviews.planning;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewMove;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewSlot;
import nl.uitzicht.reviews.ReviewText;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.reviews.Side;

/** The expert accepts the planned moment, or asks for another, of which the manager hears by mail. */
@Singleton
class AnswerSlot {
    private static final int MOST = 200;

    private final ReviewAccess access;
    private final Reviews reviews;
    private final ReviewText text;
    private final ReviewMails mails;

    AnswerSlot(ReviewAccess access, Reviews reviews, ReviewText text, ReviewMails mails) {
        this.access = access;
        this.reviews = reviews;
        this.text = text;
        this.mails = mails;
    }

    /** {@code wish} says what would fit when it is not accepted. */
    Outcome<Review> answer(Caller caller, UUID reviewId, @Nullable Integer seen, boolean accepted, String wish) {
        ReviewAccess.Answer<Review> locked = access.lock(caller, reviewId, Side.EXPERT);
        if (locked.refused()) {
            return locked.outcome();
        }
        return locked.value().momentIs(seen)
                ? settle(locked.value(), accepted, wish)
                : Outcome.refused(new ReviewRejection.MomentChanged());
    }

    /** The same of a review that is locked, whoever may answer for its expert. */
    Outcome<Review> settle(Review review, boolean accepted, String wish) {
        if (!ReviewMove.CANCEL_PLAN.allowedFrom(review.state())) {
            return Outcome.refused(new ReviewRejection.WrongState());
        }
        List<ReviewRejection> no = accepted ? List.of() : text.judgeFilled("wish", wish, MOST);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        Review next = review.answered(accepted ? ReviewSlot.ACCEPTED : ReviewSlot.OTHER_ASKED, accepted ? null : wish);
        reviews.write(next);
        if (!accepted && review.slot() != ReviewSlot.OTHER_ASKED) {
            mails.otherAsked(next);
        }
        return Outcome.accepted(next, review.id().id(), next.version());
    }
}
