package nl.uitzicht.reviews;

import static nl.uitzicht.reviews.ReviewState.HELD;
import static nl.uitzicht.reviews.ReviewState.LAPSED;
import static nl.uitzicht.reviews.ReviewState.PLANNED;
import static nl.uitzicht.reviews.ReviewState.REFLECTION_IN;
import static nl.uitzicht.reviews.ReviewState.TO_CONFIRM;
import static nl.uitzicht.reviews.ReviewState.TO_PLAN;

import java.util.EnumSet;
import java.util.Set;

/** The one table of what can happen to a review. */
public enum ReviewMove {
    PLAN(EnumSet.of(TO_PLAN, PLANNED, REFLECTION_IN)),
    CANCEL_PLAN(EnumSet.of(PLANNED, REFLECTION_IN)),
    /** Also before a date is planned: then the state waits for the date. And what was written without signal may come in after the talk (decision 0131). */
    SHARE_REFLECTION(EnumSet.of(TO_PLAN, PLANNED, REFLECTION_IN, HELD)),
    /** A conversation that nobody planned can be held too. */
    HOLD(EnumSet.of(TO_PLAN, PLANNED, REFLECTION_IN)),
    /** Said by mistake; only while nothing was written down since. */
    NOT_HELD(EnumSet.of(HELD)),
    CONFIRM_FIRST(EnumSet.of(HELD)),
    CONFIRM_SECOND(EnumSet.of(TO_CONFIRM)),
    /** Who confirmed first takes it back, as long as the other has not answered. */
    TAKE_BACK(EnumSet.of(TO_CONFIRM)),
    LAPSE(EnumSet.of(TO_PLAN, PLANNED, REFLECTION_IN)),
    REVIVE(EnumSet.of(LAPSED));

    private final Set<ReviewState> from;

    ReviewMove(Set<ReviewState> from) {
        this.from = from;
    }

    /** Whether it can happen now. */
    public boolean allowedFrom(ReviewState state) {
        return from.contains(state);
    }
}
