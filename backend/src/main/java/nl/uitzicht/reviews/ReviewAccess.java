package nl.uitzicht.reviews;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;

/** The one place that decides what somebody is to a review. Roles open the door, the row says which reviews lie behind it. */
@Singleton
public class ReviewAccess {
    private final Reviews reviews;
    private final Clock clock;

    ReviewAccess(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The review as the caller sees it; empty when it is absent, or nothing of the caller's. */
    public Optional<ReviewView> seen(Caller caller, UUID reviewId) {
        return reviews
                .seen(caller.partnershipId(), List.of(reviewId), caller.membershipId(), Time.today(clock))
                .stream()
                .filter(view -> stands(caller, view.side()))
                .findFirst();
    }

    /**
     * The row, locked, for an act of one of these sides; or why not: another role, an absent review, another side of it.
     */
    public Answer<Review> lock(Caller caller, UUID reviewId, Side... sides) {
        List<Side> allowed = List.of(sides);
        if (allowed.stream().noneMatch(side -> caller.is(role(side)))) {
            return Answer.no(new ReviewRejection.NotAllowed());
        }
        Optional<Review> locked = reviews.lock(caller.partnershipId(), reviewId);
        if (locked.isPresent()
                && locked.get().expertId().equals(caller.membershipId())
                && !allowed.contains(Side.EXPERT)) {
            return Answer.no(new ReviewRejection.OwnReview());
        }
        Optional<ReviewView> view = locked.flatMap(row -> seen(caller, reviewId));
        return view.isEmpty() || !allowed.contains(view.get().side())
                ? Answer.no(new ReviewRejection.Unknown("reviewId"))
                : new Answer<>(locked.get(), view.get().side(), null);
    }

    /** A row with the side the caller is on, or the reason why not. */
    public record Answer<T>(
            @Nullable T value,
            @Nullable Side side,
            @Nullable ReviewRejection rejection) {
        static <T> Answer<T> no(ReviewRejection rejection) {
            return new Answer<>(null, null, rejection);
        }

        /** Whether it was refused. */
        public boolean refused() {
            return rejection != null;
        }

        /** The refusal as an outcome. */
        public <R> Outcome<R> outcome() {
            return Outcome.refused(rejection);
        }
    }

    private static boolean stands(Caller caller, Side side) {
        return caller.is(role(side));
    }

    private static Role role(Side side) {
        return switch (side) {
            case EXPERT -> Role.EXPERT;
            case MANAGER -> Role.SUPPORT_MANAGER;
            case GUEST -> Role.PROCESS_FACILITATOR;
        };
    }
}
