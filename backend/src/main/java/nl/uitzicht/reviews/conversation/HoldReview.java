package nl.uitzicht.reviews.conversation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewCalendars;
import nl.uitzicht.reviews.ReviewMove;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewState;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.reviews.Side;

/** The manager says that the conversation took place, that it lapses, or that it takes place after all. No reason is asked (D24). */
@Singleton
class HoldReview {
    private final ReviewAccess access;
    private final Reviews reviews;
    private final Changes changes;
    private final SharedFields fields;
    private final SignalsInTime signals;
    private final ReviewCalendars calendars;
    private final AuditLog audit;
    private final Clock clock;

    HoldReview(
            ReviewAccess access,
            Reviews reviews,
            Changes changes,
            SharedFields fields,
            SignalsInTime signals,
            ReviewCalendars calendars,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.reviews = reviews;
        this.changes = changes;
        this.fields = fields;
        this.signals = signals;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    /** Held on a day of the last year, today at the latest. */
    Outcome<Review> hold(Caller caller, UUID reviewId, LocalDate heldOn) {
        LocalDate today = Time.today(clock);
        if (heldOn.isAfter(today) || heldOn.isBefore(today.minusYears(1))) {
            return caller.is(Role.SUPPORT_MANAGER)
                    ? Outcome.refused(new ReviewRejection.Invalid("heldOn"))
                    : Outcome.refused(new ReviewRejection.NotAllowed());
        }
        return move(caller, reviewId, ReviewMove.HOLD, "reviewHold", review -> led(review, caller, heldOn));
    }

    /** Takes back that it was held, and who led it; refused when somebody wrote down or agreed something since. */
    Outcome<Review> notHeld(Caller caller, UUID reviewId) {
        return move(
                caller, reviewId, ReviewMove.NOT_HELD, "reviewNotHeld", review -> review.notHeld(ledBefore(review)));
    }

    private boolean written(Review review) {
        return sinceHeld(review).stream().anyMatch(Change::ofContent);
    }

    private List<Change> sinceHeld(Review review) {
        return changes.sinceHeld(review.id().partnershipId(), review.id().id());
    }

    /** Who it was planned by, if anybody. */
    private @Nullable UUID ledBefore(Review review) {
        return sinceHeld(review).stream()
                .filter(change -> !change.ofContent())
                .reduce((earlier, later) -> later)
                .map(Change::fromText)
                .map(UUID::fromString)
                .orElse(null);
    }

    private Review led(Review before, Caller caller, LocalDate heldOn) {
        Review held = before.heldBy(caller.membershipId(), heldOn);
        fields.mark(
                held,
                caller.membershipId(),
                new SharedFields.Wanted(Change.LED_BY, id(before.managerId()), id(held.managerId())));
        return held;
    }

    private static @Nullable String id(@Nullable UUID manager) {
        return manager == null ? null : manager.toString();
    }

    /** It takes place after all, also with an expert who left: then it no longer lapses by itself. */
    Outcome<Review> revive(Caller caller, UUID reviewId) {
        Outcome<Review> revived = move(
                caller, reviewId, ReviewMove.REVIVE, "reviewRevive", review -> review.unplanned(ReviewState.TO_PLAN));
        if (revived instanceof Outcome.Accepted<Review>) {
            reviews.keepRevived(caller.partnershipId(), reviewId, Time.today(clock));
        }
        return revived;
    }

    private Outcome<Review> move(
            Caller caller, UUID reviewId, ReviewMove move, String action, UnaryOperator<Review> change) {
        ReviewAccess.Answer<Review> locked = access.lock(caller, reviewId, Side.MANAGER);
        if (locked.refused()) {
            return locked.outcome();
        }
        if (!move.allowedFrom(locked.value().state()) || (move == ReviewMove.NOT_HELD && written(locked.value()))) {
            return Outcome.refused(new ReviewRejection.WrongState());
        }
        Review next = inCalendars(locked.value(), change.apply(locked.value()));
        if (next.heldOn() != null) {
            signals.settle(next, next.heldOn());
        }
        audit.record(caller, action, "review", reviewId);
        return Outcome.accepted(next, reviewId, next.version());
    }

    /** Writes the next form. A moment that was still to come leaves the calendars when it is held before, and comes back with it. */
    private Review inCalendars(Review before, Review changed) {
        boolean gone = stillToCome(changed);
        boolean back = stillToCome(before);
        Review next = gone || back ? changed.invitedAgain() : changed;
        reviews.write(next);
        if (gone) {
            calendars.heldBefore(before, next);
        } else if (back) {
            calendars.invite(next);
        }
        return next;
    }

    private boolean stillToCome(Review held) {
        LocalDate planned = held.plannedOn();
        return planned != null
                && held.heldOn() != null
                && planned.isAfter(held.heldOn())
                && !planned.isBefore(Time.today(clock));
    }
}
