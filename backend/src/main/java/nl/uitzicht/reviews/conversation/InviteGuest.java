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
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.Side;

/** The manager invites a procesbegeleider to a conversation, or takes that back before it is confirmed (R55). */
@Singleton
class InviteGuest {
    private final ReviewAccess access;
    private final Guests guests;
    private final AuditLog audit;
    private final Clock clock;

    InviteGuest(ReviewAccess access, Guests guests, AuditLog audit, Clock clock) {
        this.access = access;
        this.guests = guests;
        this.audit = audit;
        this.clock = clock;
    }

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
        if (takesPart && !colleague.get().invited()) {
            guests.save(new Guest(caller.tid(UuidCreator.getTimeOrderedEpoch()), reviewId, memberId));
        } else if (!takesPart) {
            guests.remove(caller.partnershipId(), reviewId, memberId);
        }
        audit.record(caller, "reviewInvite", "review", reviewId);
        return Outcome.accepted(locked.value(), reviewId, locked.value().version());
    }
}
