package nl.uitzicht.reviews.confirming;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Sha256;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.reviews.FrozenReviews;
import nl.uitzicht.reviews.Reviews;

/** Freezes without a person who confirms; see {@link FrozenReviews}. */
@Singleton
class FreezeReviews implements FrozenReviews {
    private final Reviews reviews;
    private final Contents contents;
    private final Copies copies;
    private final Clock clock;

    FreezeReviews(Reviews reviews, Contents contents, Copies copies, Clock clock) {
        this.reviews = reviews;
        this.contents = contents;
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public void freeze(UUID partnershipId, UUID reviewId, UUID copyId, UUID viewerId) {
        reviews.seen(partnershipId, List.of(reviewId), viewerId, Time.today(clock))
                .forEach(view -> {
                    String content = contents.written(contents.now(partnershipId, view));
                    copies.save(new Copy(
                            new Tid(partnershipId, copyId), reviewId, 1, content, Sha256.of(content), Time.utc(clock)));
                });
    }
}
