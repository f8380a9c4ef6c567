package nl.uitzicht.reviews.confirming;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.access.MailAddresses;
import nl.uitzicht.platform.Sha256;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.FieldConflict;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewMove;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewState;
import nl.uitzicht.reviews.ReviewText;
import nl.uitzicht.reviews.ReviewView;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.reviews.Side;
import nl.uitzicht.reviews.conversation.Change;
import nl.uitzicht.reviews.conversation.Changes;

/**
 * Both parties confirm the same content (D25). The first confirmation freezes it, if it still is what that person saw; the second must be
 * of the same copy. Then the preparation goes: reflection, private notes and signals.
 */
@Singleton
class ConfirmReview {
    static final int ANSWER = 1_000;

    private final ReviewAccess access;
    private final Reviews reviews;
    private final Contents contents;
    private final Copies copies;
    private final Confirmations confirmations;
    private final Preparation preparation;
    private final Changes changes;
    private final ReviewText text;
    private final MailAddresses addresses;
    private final AuditLog audit;
    private final Clock clock;

    ConfirmReview(
            ReviewAccess access,
            Reviews reviews,
            Contents contents,
            Copies copies,
            Confirmations confirmations,
            Preparation preparation,
            Changes changes,
            ReviewText text,
            MailAddresses addresses,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.reviews = reviews;
        this.contents = contents;
        this.copies = copies;
        this.confirmations = confirmations;
        this.preparation = preparation;
        this.changes = changes;
        this.text = text;
        this.addresses = addresses;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a party says of the content it saw. */
    record Word(UUID reviewId, String contentHash, int basedOnVersion, boolean agrees, String answer) {}

    Outcome<Review> confirm(Caller caller, Word word) {
        ReviewAccess.Answer<Review> locked = access.lock(caller, word.reviewId(), Side.EXPERT, Side.MANAGER);
        if (locked.refused()) {
            return locked.outcome();
        }
        List<ReviewRejection> no = word.agrees()
                ? text.judge("answer", word.answer(), ANSWER)
                : text.judgeFilled("answer", word.answer(), ANSWER);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        Review review = locked.value();
        if (ReviewMove.CONFIRM_FIRST.allowedFrom(review.state())) {
            return first(caller, locked.side(), review, word);
        }
        return ReviewMove.CONFIRM_SECOND.allowedFrom(review.state())
                ? second(caller, locked.side(), review, word)
                : Outcome.refused(new ReviewRejection.WrongState());
    }

    private Outcome<Review> first(Caller caller, Side side, Review review, Word word) {
        ReviewView view = access.seen(caller, word.reviewId()).orElseThrow();
        String content = contents.written(contents.now(caller.partnershipId(), view));
        byte[] hash = Sha256.of(content);
        if (!HexFormat.of().formatHex(hash).equals(word.contentHash())) {
            return changed(review, word.basedOnVersion());
        }
        Copy copy = new Copy(
                caller.tid(UuidCreator.getTimeOrderedEpoch()),
                word.reviewId(),
                copies.made(caller.partnershipId(), word.reviewId()) + 1,
                content,
                hash,
                Time.utc(clock));
        copies.save(copy);
        return say(caller, side, review.in(ReviewState.TO_CONFIRM), copy, word);
    }

    private Outcome<Review> second(Caller caller, Side side, Review review, Word word) {
        Copy copy = copies.standing(caller.partnershipId(), List.of(word.reviewId()))
                .getFirst();
        boolean said = confirmations.of(caller.partnershipId(), word.reviewId()).stream()
                .anyMatch(one -> one.side() == side);
        if (said) {
            return Outcome.refused(new ReviewRejection.WrongState());
        }
        if (!HexFormat.of().formatHex(copy.hash()).equals(word.contentHash())) {
            return changed(review, word.basedOnVersion());
        }
        preparation.forget(review);
        return say(caller, side, review.in(ReviewState.CONFIRMED), copy, word);
    }

    private Outcome<Review> say(Caller caller, Side side, Review next, Copy copy, Word word) {
        confirmations.save(new Confirmation(
                caller.tid(UuidCreator.getTimeOrderedEpoch()),
                word.reviewId(),
                copy.id().id(),
                caller.membershipId(),
                addresses.name(caller.partnershipId(), caller.membershipId()),
                side,
                word.agrees(),
                word.answer(),
                Time.utc(clock)));
        reviews.write(next);
        audit.record(caller, "reviewConfirm", "review", word.reviewId());
        return Outcome.accepted(next, word.reviewId(), next.version());
    }

    /** What changed since the version the person saw: each field once, as it was then and as it is now. */
    private Outcome<Review> changed(Review review, int version) {
        Map<String, FieldConflict> conflicts = new LinkedHashMap<>();
        for (Change change :
                changes.since(review.id().partnershipId(), review.id().id(), version)) {
            if (!change.ofContent()) {
                continue;
            }
            FieldConflict earlier = conflicts.get(change.field());
            String mine = earlier == null ? change.fromText() : earlier.mine();
            conflicts.put(change.field(), new FieldConflict(change.field(), mine, change.toText()));
        }
        return new Outcome.Refused<>(List.of(new ReviewRejection.Changed()), List.copyOf(conflicts.values()));
    }

    /** Who confirmed first takes it back, as long as the other has not answered; the copy stays as a version. */
    Outcome<Review> takeBack(Caller caller, UUID reviewId) {
        ReviewAccess.Answer<Review> locked = access.lock(caller, reviewId, Side.EXPERT, Side.MANAGER);
        if (locked.refused()) {
            return locked.outcome();
        }
        if (!ReviewMove.TAKE_BACK.allowedFrom(locked.value().state())
                || confirmations.takeBack(caller.partnershipId(), reviewId, locked.side()) == 0) {
            return Outcome.refused(new ReviewRejection.WrongState());
        }
        Review next = locked.value().in(ReviewState.HELD).changed();
        reviews.write(next);
        audit.record(caller, "reviewTakeBack", "review", reviewId);
        return Outcome.accepted(next, reviewId, next.version());
    }
}
