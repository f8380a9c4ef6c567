package nl.uitzicht.reviews.conversation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mutations.FieldConflict;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewText;
import nl.uitzicht.reviews.Side;

/** Writes down what was agreed, and takes it back before anyone confirmed. */
@Singleton
class MakeAgreements {
    static final int MOST = 300;

    private final ReviewAccess access;
    private final Agreements agreements;
    private final SharedFields fields;
    private final ReviewText text;
    private final Clock clock;

    MakeAgreements(ReviewAccess access, Agreements agreements, SharedFields fields, ReviewText text, Clock clock) {
        this.access = access;
        this.agreements = agreements;
        this.fields = fields;
        this.text = text;
        this.clock = clock;
    }

    /** An agreement under the device's own id; of a known one null leaves a field as it is. */
    record Draft(
            UUID reviewId,
            UUID id,
            @Nullable String text,
            @Nullable AgreementOwner owner,
            @Nullable LocalDate dueOn,
            boolean withoutDue,
            int basedOnVersion) {}

    Outcome<Agreement> save(Caller caller, Draft draft) {
        ReviewAccess.Answer<Review> locked = access.lock(caller, draft.reviewId(), Side.MANAGER, Side.EXPERT);
        if (locked.refused()) {
            return locked.outcome();
        }
        Optional<Agreement> before = agreements.findById(caller.tid(draft.id()));
        List<ReviewRejection> no = judge(locked.value(), draft, before);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        Agreement next = next(caller, draft, before);
        List<SharedFields.Wanted> wanted = wanted(draft.id(), before.orElse(null), next);
        List<FieldConflict> conflicts = fields.conflicts(locked.value(), draft.basedOnVersion(), wanted);
        if (!conflicts.isEmpty()) {
            return new Outcome.Refused<>(List.of(), conflicts);
        }
        if (before.isPresent()) {
            agreements.update(next);
        } else {
            agreements.save(next);
        }
        Review review = fields.record(locked.value(), caller.membershipId(), wanted);
        return Outcome.accepted(next, draft.id(), review.version());
    }

    private List<ReviewRejection> judge(Review review, Draft draft, Optional<Agreement> before) {
        if (!review.state().open()) {
            return List.of(new ReviewRejection.Frozen());
        }
        if (before.isPresent() && !before.get().reviewId().equals(draft.reviewId())) {
            return List.of(new ReviewRejection.Invalid("id"));
        }
        return before.isPresent() && draft.text() == null
                ? List.of()
                : text.judgeFilled("text", draft.text() == null ? "" : draft.text(), MOST);
    }

    private Agreement next(Caller caller, Draft draft, Optional<Agreement> before) {
        return new Agreement(
                caller.tid(draft.id()),
                draft.reviewId(),
                draft.text() == null ? before.map(Agreement::text).orElse("") : draft.text(),
                draft.owner() == null ? before.map(Agreement::owner).orElse(AgreementOwner.EXPERT) : draft.owner(),
                due(draft, before),
                AgreementState.OPEN,
                before.map(Agreement::madeAt).orElseGet(() -> Time.utc(clock)));
    }

    private static @Nullable LocalDate due(Draft draft, Optional<Agreement> before) {
        LocalDate known =
                draft.withoutDue() ? null : before.map(Agreement::dueOn).orElse(null);
        return draft.dueOn() == null ? known : draft.dueOn();
    }

    private static List<SharedFields.Wanted> wanted(UUID id, @Nullable Agreement before, @Nullable Agreement next) {
        String field = "agreement:" + id;
        return List.of(
                new SharedFields.Wanted(field + ":text", text(before), text(next)),
                new SharedFields.Wanted(field + ":owner", owner(before), owner(next)),
                new SharedFields.Wanted(field + ":due", due(before), due(next)));
    }

    private static @Nullable String text(@Nullable Agreement agreement) {
        return agreement == null ? null : agreement.text();
    }

    private static @Nullable String owner(@Nullable Agreement agreement) {
        return agreement == null ? null : agreement.owner().name();
    }

    private static @Nullable String due(@Nullable Agreement agreement) {
        return agreement == null || agreement.dueOn() == null
                ? null
                : agreement.dueOn().toString();
    }

    /**
     * Takes an agreement away before anyone confirmed; its history stays. One that somebody changed after {@code basedOnVersion} is a
     * conflict; null is an app that does not tell what it saw.
     */
    Outcome<UUID> remove(Caller caller, UUID reviewId, UUID id, @Nullable Integer basedOnVersion) {
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
        if (!locked.value().state().open()) {
            return Outcome.refused(new ReviewRejection.Frozen());
        }
        List<SharedFields.Wanted> wanted = wanted(id, known.get(), null);
        List<FieldConflict> conflicts =
                basedOnVersion == null ? List.of() : fields.conflicts(locked.value(), basedOnVersion, wanted);
        if (!conflicts.isEmpty()) {
            return new Outcome.Refused<>(List.of(), conflicts);
        }
        agreements.delete(known.get());
        Review review = fields.record(locked.value(), caller.membershipId(), wanted);
        return Outcome.accepted(id, id, review.version());
    }
}
