package nl.uitzicht.reviews.planning;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import nl.uitzicht.access.Attempts;
import nl.uitzicht.access.Secrets;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.reviews.Review;

/**
 * The links in invitations: good for answering the moment of one review, and for nothing else. The newest mail of a review has the only
 * link that works. Who tries wrong ones is barred by network address; a good one never is.
 */
@Singleton
class SlotLinks {
    private static final int WRONG_PER_ADDRESS = 50;
    private static final int LONGEST = 100;

    private final SlotLinkRows rows;
    private final Attempts attempts;

    SlotLinks(SlotLinkRows rows, Attempts attempts) {
        this.rows = rows;
        this.attempts = attempts;
    }

    /** A new secret for a review; the one before leads nowhere any more. */
    String make(Review review) {
        Tid of = review.id();
        String secret = Secrets.random();
        rows.forget(of.partnershipId(), of.id());
        Tid id = new Tid(of.partnershipId(), UuidCreator.getTimeOrderedEpoch());
        rows.save(new SlotLink(id, of.id(), Secrets.hash(secret)));
        return secret;
    }

    Optional<SlotLink> find(@Nullable String secret, String address) {
        Optional<SlotLink> found =
                secret == null || secret.length() > LONGEST ? Optional.empty() : rows.bySecret(Secrets.hash(secret));
        if (found.isEmpty()) {
            attempts.count(bounds(address));
        }
        return found;
    }

    /** Whether too many wrong links came from there within a quarter of an hour. */
    boolean barred(String address) {
        return attempts.barred(bounds(address)).isPresent();
    }

    private static Map<String, Integer> bounds(String address) {
        return Map.of("review slot " + address, WRONG_PER_ADDRESS);
    }
}
