package nl.uitzicht.reviews.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.access.MailAddresses;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.database.Transactions;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewMove;
import nl.uitzicht.reviews.Reviews;

/**
 * The expert answers the moment by the link of the mail, without signing in. The link tells when and with whom and nothing else of the
 * review. It works as long as the moment is planned and not past, and the expert stands; answering again replaces the answer.
 */
@Singleton
class AnswerByLink {
    private final Reviews reviews;
    private final AnswerSlot answer;
    private final MailAddresses addresses;
    private final ExpertDirectory experts;
    private final Transactions transactions;
    private final Clock clock;

    AnswerByLink(
            Reviews reviews,
            AnswerSlot answer,
            MailAddresses addresses,
            ExpertDirectory experts,
            Transactions transactions,
            Clock clock) {
        this.reviews = reviews;
        this.answer = answer;
        this.addresses = addresses;
        this.experts = experts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the link shows; empty when there is nothing to answer any more. */
    Optional<SlotView> open(SlotLink link) {
        return reviews.findById(new Tid(link.id().partnershipId(), link.reviewId()))
                .filter(this::open)
                .map(this::view);
    }

    /** Empty when there is nothing to answer any more; refused when a wish is missing, too long or personal. */
    Optional<Outcome<Review>> answer(SlotLink link, boolean accepted, String wish) {
        return transactions.write(
                () -> reviews.lock(link.id().partnershipId(), link.reviewId())
                        .filter(this::open)
                        .map(review -> answer.settle(review, accepted, wish)),
                outcome -> outcome.filter(Outcome.Accepted.class::isInstance).isPresent());
    }

    private boolean open(Review review) {
        LocalDate today = Time.today(clock);
        return ReviewMove.CANCEL_PLAN.allowedFrom(review.state())
                && review.plannedOn() != null
                && !review.plannedOn().isBefore(today)
                && experts.standing(review.id().partnershipId(), review.expertId(), today) == 1;
    }

    private SlotView view(Review review) {
        UUID tenant = review.id().partnershipId();
        return new SlotView(
                review.id().id(),
                addresses.name(tenant, review.expertId()),
                addresses.name(tenant, review.managerId()),
                review.plannedOn(),
                review.startsAt(),
                review.minutes(),
                review.place(),
                review.slot(),
                review.slotWish());
    }
}
