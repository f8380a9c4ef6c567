package nl.uitzicht.reviews.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewState;
import nl.uitzicht.reviews.ReviewView;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.reviews.Side;

/** The manager reminds everybody of a round who is waited for: of the reflection, or of confirming. */
@Singleton
class RemindRound {
    private final Reviews reviews;
    private final ReviewReminders mails;
    private final Clock clock;

    RemindRound(Reviews reviews, ReviewReminders mails, Clock clock) {
        this.reviews = reviews;
        this.mails = mails;
        this.clock = clock;
    }

    /** How many mails went. */
    record Reminded(int reminded) {}

    Outcome<Reminded> remind(Caller caller, UUID roundId) {
        if (!caller.is(Role.SUPPORT_MANAGER)) {
            return Outcome.refused(new ReviewRejection.NotAllowed());
        }
        List<ReviewView> board = reviews.board(
                caller.partnershipId(),
                roundId,
                caller.membershipId(),
                Time.today(clock),
                "",
                new UUID(0, 0),
                Integer.MAX_VALUE);
        int reminded = 0;
        for (ReviewView view : board) {
            boolean reflection = view.state() == ReviewState.PLANNED;
            boolean confirming = view.state() == ReviewState.HELD
                    || (view.state() == ReviewState.TO_CONFIRM && view.confirmedSide() == Side.MANAGER);
            if (!reflection && !confirming) {
                continue;
            }
            Review review = reviews.findById(caller.tid(view.id())).orElseThrow();
            if (reflection ? mails.askReflection(review) : mails.askConfirmation(review)) {
                reminded++;
            }
        }
        return Outcome.accepted(new Reminded(reminded), roundId, 1);
    }
}
