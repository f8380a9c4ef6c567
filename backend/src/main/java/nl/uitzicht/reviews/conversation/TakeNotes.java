package nl.uitzicht.reviews.conversation;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.mutations.FieldConflict;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewText;
import nl.uitzicht.reviews.Side;
import nl.uitzicht.reviews.rounds.Questions;

/** Notes of the conversation: per theme for both, and a manager's own. */
@Singleton
class TakeNotes {
    static final int MOST = 4_000;

    private final ReviewAccess access;
    private final Questions questions;
    private final Notes notes;
    private final PrivateNotes privateNotes;
    private final SharedFields fields;
    private final ReviewText text;

    TakeNotes(
            ReviewAccess access,
            Questions questions,
            Notes notes,
            PrivateNotes privateNotes,
            SharedFields fields,
            ReviewText text) {
        this.access = access;
        this.questions = questions;
        this.notes = notes;
        this.privateNotes = privateNotes;
        this.fields = fields;
        this.text = text;
    }

    /** The text of one theme, on the version of the review that the writer saw. */
    record Draft(UUID reviewId, String code, String text, int basedOnVersion) {}

    Outcome<Review> share(Caller caller, Draft draft) {
        ReviewAccess.Answer<Review> locked = access.lock(caller, draft.reviewId(), Side.MANAGER, Side.EXPERT);
        if (locked.refused()) {
            return locked.outcome();
        }
        Review review = locked.value();
        List<ReviewRejection> no = judge(review, draft);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        Optional<Note> before = notes.of(caller.partnershipId(), draft.reviewId()).stream()
                .filter(note -> note.code().equals(draft.code()))
                .findFirst();
        List<SharedFields.Wanted> wanted = List.of(new SharedFields.Wanted(
                "note:" + draft.code(), before.map(Note::text).orElse(""), draft.text()));
        List<FieldConflict> conflicts = fields.conflicts(review, draft.basedOnVersion(), wanted);
        if (!conflicts.isEmpty()) {
            return new Outcome.Refused<>(List.of(), conflicts);
        }
        keep(caller, draft, before);
        Review next = fields.record(review, caller.membershipId(), wanted);
        return Outcome.accepted(next, draft.reviewId(), next.version());
    }

    private List<ReviewRejection> judge(Review review, Draft draft) {
        if (!review.state().open()) {
            return List.of(new ReviewRejection.Frozen());
        }
        List<ReviewRejection> no = new ArrayList<>(text.judge("text", draft.text(), MOST));
        boolean asked = questions.of(review.id().partnershipId(), List.of(review.questionnaireId())).stream()
                .anyMatch(question -> question.code().equals(draft.code()));
        if (!asked) {
            no.add(new ReviewRejection.Unknown("code"));
        }
        return no;
    }

    private void keep(Caller caller, Draft draft, Optional<Note> before) {
        if (before.isPresent()) {
            notes.update(new Note(before.get().id(), draft.reviewId(), draft.code(), draft.text()));
        } else {
            notes.save(new Note(
                    caller.tid(UuidCreator.getTimeOrderedEpoch()), draft.reviewId(), draft.code(), draft.text()));
        }
    }

    /**
     * The manager's own preparation: read by nobody else, gone when both confirmed. What was written elsewhere since the version the person saw
     * comes back as a conflict (architecture rule 5); without a version, from an app that knew none, the note goes over what stands.
     */
    Outcome<PrivateNote> keepPrivate(Caller caller, UUID reviewId, String note, @Nullable Integer basedOnVersion) {
        ReviewAccess.Answer<Review> locked = access.lock(caller, reviewId, Side.MANAGER);
        if (locked.refused()) {
            return locked.outcome();
        }
        if (!locked.value().state().open()) {
            return Outcome.refused(new ReviewRejection.Frozen());
        }
        List<ReviewRejection> no = text.judge("text", note, MOST);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        Optional<PrivateNote> before = privateNotes.of(caller.partnershipId(), reviewId, caller.membershipId());
        Optional<PrivateNote> elsewhere = before.filter(
                stands -> stands.writtenSince(basedOnVersion) && !stands.text().equals(note));
        if (elsewhere.isPresent()) {
            return new Outcome.Refused<>(
                    List.of(),
                    List.of(new FieldConflict("text", note, elsewhere.get().text())));
        }
        PrivateNote next = new PrivateNote(
                before.map(PrivateNote::id).orElseGet(() -> caller.tid(UuidCreator.getTimeOrderedEpoch())),
                reviewId,
                caller.membershipId(),
                note,
                before.map(PrivateNote::version).orElse(0) + 1);
        if (before.isPresent()) {
            privateNotes.update(next);
        } else {
            privateNotes.save(next);
        }
        return Outcome.accepted(next, next.id().id(), next.version());
    }
}
