package nl.uitzicht.reviews.confirming;

import jakarta.inject.Singleton;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.conversation.Answers;
import nl.uitzicht.reviews.conversation.PrivateNotes;
import nl.uitzicht.reviews.conversation.Signals;

/** What people wrote to prepare; it goes when both confirmed (D25, D26). */
@Singleton
class Preparation {
    private final Answers answers;
    private final PrivateNotes privateNotes;
    private final Signals signals;

    Preparation(Answers answers, PrivateNotes privateNotes, Signals signals) {
        this.answers = answers;
        this.privateNotes = privateNotes;
        this.signals = signals;
    }

    void forget(Review review) {
        answers.forget(review.id().partnershipId(), review.id().id());
        privateNotes.forget(review.id().partnershipId(), review.id().id());
        signals.forget(review.id().partnershipId(), review.id().id());
    }
}
