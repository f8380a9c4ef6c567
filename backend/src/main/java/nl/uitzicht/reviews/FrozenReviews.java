package nl.uitzicht.reviews;

import java.util.UUID;

/** Freezes reviews that were confirmed elsewhere: with the demonstration, or when a partnership brings its own along. */
public interface FrozenReviews {
    /** Keeps the content of a held review, as the viewer sees it now, under this id. Asks for a transaction. */
    void freeze(UUID partnershipId, UUID reviewId, UUID copyId, UUID viewerId);
}
