package nl.uitzicht.reviews.conversation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewCalendars;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewState;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.reviews.Side;

/** The manager invites a procesbegeleider to a conversation, or takes that back before it is confirmed (R55). */
@Singleton
class InviteGuest {
    private final ReviewAccess access;
    private final Guests guests;
    private final Reviews reviews;
    private final ReviewCalendars calendars;
    private final AuditLog audit;
    private final Clock clock;

    InviteGuest(
            ReviewAccess access,
            Guests guests,
            Reviews reviews,
            ReviewCalendars calendars,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.guests = guests;
        this.reviews = reviews;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file for one person has a number of its own: who is asked again after all has seen a cancellation. */
    private Review tell(Review review, UUID memberId, boolean takesPart) {
        Review next = review.guestTold();
        reviews.write(next);
        if (takesPart) {
            calendars.joins(next, memberId);
        } else {
            calendars.leaves(next, memberId);
        }
        return next;
    }

    /** Where a moment is planned, the colleague gets it in the calendar, or out of it. */
    Outcome<Review> invite(Caller caller, UUID reviewId, UUID memberId, boolean takesPart) {
        ReviewAccess.Answer<Review> locked = access.lock(caller, reviewId, Side.MANAGER);
        if (locked.refused()) {
            return locked.outcome();
        }
        if (!locked.value().state().open()) {
            return Outcome.refused(new ReviewRejection.Frozen());
        }
        Optional<Colleague> colleague = guests.candidates(caller.partnershipId(), reviewId, Time.today(clock)).stream()
                .filter(one -> one.id().equals(memberId)
                        && !memberId.equals(locked.value().expertId()))
                .findFirst();
        if (colleague.isEmpty()) {
            return Outcome.refused(new ReviewRejection.Unknown("memberId"));
        }
        audit.record(caller, "reviewInvite", "review", reviewId);
        Review review = locked.value();
        if (takesPart == colleague.get().invited()) {
            return Outcome.accepted(review, reviewId, review.version());
        }
        if (takesPart) {
            guests.save(new Guest(caller.tid(UuidCreator.getTimeOrderedEpoch()), reviewId, memberId));
        } else {
            guests.remove(caller.partnershipId(), reviewId, memberId);
        }
        Review next = review.plannedOn() == null || review.state() == ReviewState.HELD
                ? review
                : tell(review, memberId, takesPart);
        return Outcome.accepted(next, reviewId, next.version());
    }
}
