package nl.uitzicht.reviews.planning;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
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

/** The manager reminds everybody of a round who is waited for: of the reflection for a moment that still comes, or of confirming; each once a day. */
@Singleton
class RemindRound {
    private final Reviews reviews;
    private final PlannedReviews planned;
    private final ReviewReminders mails;
    private final Clock clock;

    RemindRound(Reviews reviews, PlannedReviews planned, ReviewReminders mails, Clock clock) {
        this.reviews = reviews;
        this.planned = planned;
        this.mails = mails;
        this.clock = clock;
    }

    /** How many mails went. */
    record Reminded(int reminded) {}

    /** {@code roundId} null: of the conversations between rounds. Refused for other roles. */
    Outcome<Reminded> remind(Caller caller, @Nullable UUID roundId) {
        if (!caller.is(Role.SUPPORT_MANAGER)) {
            return Outcome.refused(new ReviewRejection.NotAllowed());
        }
        LocalDate today = Time.today(clock);
        List<ReviewView> board = reviews.board(
                caller.partnershipId(), roundId, caller.membershipId(), today, "", new UUID(0, 0), Integer.MAX_VALUE);
        int reminded = 0;
        for (ReviewView view : board) {
            boolean reflection = view.state() == ReviewState.PLANNED && comes(view);
            boolean confirming = view.state() == ReviewState.HELD
                    || (view.state() == ReviewState.TO_CONFIRM && view.confirmedSide() == Side.MANAGER);
            if (!reflection && !confirming) {
                continue;
            }
            Review review = reviews.findById(caller.tid(view.id())).orElseThrow();
            if (ask(review, reflection, today)) {
                reminded++;
            }
        }
        return Outcome.accepted(new Reminded(reminded), roundId == null ? caller.partnershipId() : roundId, 1);
    }

    private boolean comes(ReviewView view) {
        return view.plannedOn()
                .atTime(view.startsAt())
                .atZone(Time.AMSTERDAM)
                .toInstant()
                .isAfter(clock.instant());
    }

    /** Who was asked today, by whatever way, is not asked again today; nor tomorrow by itself. */
    private boolean ask(Review review, boolean reflection, LocalDate today) {
        UUID tenant = review.id().partnershipId();
        UUID id = review.id().id();
        if (planned.wasAskedOn(tenant, id, today) > 0
                || !(reflection ? mails.askReflection(review) : mails.askConfirmation(review))) {
            return false;
        }
        if (reflection) {
            planned.askedReflection(tenant, id, today);
        } else {
            planned.askedConfirmation(tenant, id, today);
        }
        return true;
    }
}
