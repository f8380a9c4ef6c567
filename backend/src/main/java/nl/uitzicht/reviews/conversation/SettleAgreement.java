package nl.uitzicht.reviews.conversation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.FieldConflict;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewState;
import nl.uitzicht.reviews.Side;

/** What became of an agreement after its review was confirmed. */
@Singleton
class SettleAgreement {
    private final ReviewAccess access;
    private final Agreements agreements;
    private final SharedFields fields;
    private final AuditLog audit;

    SettleAgreement(ReviewAccess access, Agreements agreements, SharedFields fields, AuditLog audit) {
        this.access = access;
        this.agreements = agreements;
        this.fields = fields;
        this.audit = audit;
    }

    /**
     * Says of an agreement of a confirmed review what became of it; what was confirmed stays as it was, and so does the history. When it
     * is not {@code from} any more, nor what is wanted, somebody else said so meanwhile: a conflict; null is an app that does not tell.
     */
    Outcome<Agreement> settle(
            Caller caller, UUID reviewId, UUID id, @Nullable AgreementState from, AgreementState state) {
        ReviewAccess.Answer<Review> locked = access.lock(caller, reviewId, Side.MANAGER, Side.EXPERT);
        if (locked.refused()) {
            return locked.outcome();
        }
        Optional<Agreement> known = agreements
                .findById(caller.tid(id))
                .filter(agreement -> agreement.reviewId().equals(reviewId));
        if (known.isEmpty()) {
            return Outcome.refused(new ReviewRejection.Unknown("id"));
        }
        if (locked.value().state() != ReviewState.CONFIRMED) {
            return Outcome.refused(new ReviewRejection.WrongState());
        }
        AgreementState now = known.get().state();
        if (from != null && now != from && now != state) {
            return new Outcome.Refused<>(List.of(), List.of(new FieldConflict("state", word(state), word(now))));
        }
        Agreement settled = known.get().in(state);
        agreements.update(settled);
        fields.remember(
                locked.value(),
                caller.membershipId(),
                List.of(new SharedFields.Wanted("agreement:" + id + ":state", now.name(), state.name())));
        audit.record(caller, "reviewAgreementSettle", "review", reviewId);
        return Outcome.accepted(settled, id, 1);
    }

    /** As a person reads it in a conflict. */
    private static String word(AgreementState state) {
        return switch (state) {
            case OPEN -> "open";
            case DONE -> "gedaan";
            case DROPPED -> "niet meer nodig";
        };
    }
}
