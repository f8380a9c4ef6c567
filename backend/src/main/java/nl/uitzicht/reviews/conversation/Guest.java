package nl.uitzicht.reviews.conversation;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** An invitation to take part. */
@MappedEntity("review_guest")
public record Guest(
        @EmbeddedId Tid id, @Uuid16 UUID reviewId, @Uuid16 UUID membershipId) {}
