package nl.uitzicht.reviews.conversation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.FieldConflict;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewText;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.reviews.Side;

/**
 * A procesbegeleider or beleidsmedewerker gives back what the networks say of an expert's work. The expert sees it at once and can answer;
 * a signal that comes within five school days before a conversation waits for the next one (D26).
 */
@Singleton
class RecordSignal {
    static final int MOST = 300;
    static final int ANSWER = 1_000;

    private final ReviewAccess access;
    private final Reviews reviews;
    private final Signals signals;
    private final SignalsInTime inTime;
    private final ReviewText text;
    private final AuditLog audit;
    private final Clock clock;

    RecordSignal(
            ReviewAccess access,
            Reviews reviews,
            Signals signals,
            SignalsInTime inTime,
            ReviewText text,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.reviews = reviews;
        this.signals = signals;
        this.inTime = inTime;
        this.text = text;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused for other roles, about oneself, with a school's name in it, and when no conversation comes. */
    Outcome<Signal> record(Caller caller, UUID id, UUID expertId, String said) {
        if (!caller.is(Role.PROCESS_FACILITATOR, Role.POLICY_OFFICER)) {
            return Outcome.refused(new ReviewRejection.NotAllowed());
        }
        if (expertId.equals(caller.membershipId())) {
            return Outcome.refused(new ReviewRejection.OwnReview());
        }
        List<ReviewRejection> no = new ArrayList<>(text.judgeFilled("text", said, MOST));
        if (signals.schoolsNamed(caller.partnershipId(), said) > 0) {
            no.add(new ReviewRejection.SchoolNamed());
        }
        Optional<Review> next = reviews.next(
                caller.partnershipId(),
                expertId,
                Time.today(clock),
                inTime.notBefore(caller.partnershipId(), Time.today(clock)),
                SignalsInTime.NO_OTHER);
        if (next.isEmpty() || signals.findById(caller.tid(id)).isPresent()) {
            no.add(new ReviewRejection.Unknown("expertId"));
        }
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        UUID reviewId = next.get().id().id();
        Signal signal = new Signal(caller.tid(id), reviewId, caller.membershipId(), said, "", Time.today(clock));
        signals.save(signal);
        audit.record(caller, "reviewSignalRecord", "review", reviewId);
        return Outcome.accepted(signal, id, 1);
    }

    /** The expert it is about answers; {@code seen} is the answer that stood there then, null from an app that does not say so. */
    Outcome<Signal> answer(Caller caller, UUID reviewId, UUID id, String answer, @Nullable String seen) {
        ReviewAccess.Answer<Review> locked = access.lock(caller, reviewId, Side.EXPERT);
        if (locked.refused()) {
            return locked.outcome();
        }
        Optional<Signal> known = signals.findById(caller.tid(id))
                .filter(signal -> signal.reviewId().equals(reviewId));
        if (known.isEmpty()) {
            return Outcome.refused(new ReviewRejection.Unknown("id"));
        }
        List<ReviewRejection> no = text.judge("answer", answer, ANSWER);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        Signal before = known.get();
        if (seen != null && !before.answer().equals(seen) && !before.answer().equals(answer)) {
            return new Outcome.Refused<>(List.of(), List.of(new FieldConflict("answer", answer, before.answer())));
        }
        Signal answered =
                new Signal(before.id(), reviewId, before.authorId(), before.text(), answer, before.recordedOn());
        signals.update(answered);
        return Outcome.accepted(answered, id, 1);
    }
}
