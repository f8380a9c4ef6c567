package nl.uitzicht.reviews.planning;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** The link in the newest invitation of a review, by the hash of its secret. */
@MappedEntity("review_slot_link")
record SlotLink(@EmbeddedId Tid id, @Uuid16 UUID reviewId, byte[] secretHash) {}
