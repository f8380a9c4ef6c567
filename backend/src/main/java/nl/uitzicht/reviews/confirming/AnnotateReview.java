package nl.uitzicht.reviews.confirming;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.access.MailAddresses;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewState;
import nl.uitzicht.reviews.ReviewText;
import nl.uitzicht.reviews.Side;

/** A party adds a correction to what both confirmed. */
@Singleton
class AnnotateReview {
    static final int MOST = 1_000;

    private final ReviewAccess access;
    private final Annotations annotations;
    private final MailAddresses addresses;
    private final ReviewText text;
    private final AuditLog audit;
    private final Clock clock;

    AnnotateReview(
            ReviewAccess access,
            Annotations annotations,
            MailAddresses addresses,
            ReviewText text,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.annotations = annotations;
        this.addresses = addresses;
        this.text = text;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<Review> annotate(Caller caller, UUID reviewId, String said) {
        ReviewAccess.Answer<Review> locked = access.lock(caller, reviewId, Side.EXPERT, Side.MANAGER);
        if (locked.refused()) {
            return locked.outcome();
        }
        if (locked.value().state() != ReviewState.CONFIRMED) {
            return Outcome.refused(new ReviewRejection.WrongState());
        }
        List<ReviewRejection> no = text.judgeFilled("text", said, MOST);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        annotations.save(new Annotation(
                caller.tid(UuidCreator.getTimeOrderedEpoch()),
                reviewId,
                caller.membershipId(),
                addresses.name(caller.partnershipId(), caller.membershipId()),
                said,
                Time.utc(clock)));
        audit.record(caller, "reviewAnnotate", "review", reviewId);
        return Outcome.accepted(locked.value(), reviewId, locked.value().version());
    }
}
