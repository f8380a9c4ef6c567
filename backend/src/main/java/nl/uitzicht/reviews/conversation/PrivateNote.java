package nl.uitzicht.reviews.conversation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** What a manager wrote down beforehand, for nobody else. */
@MappedEntity("review_private_note")
public record PrivateNote(
        @EmbeddedId Tid id, @Uuid16 UUID reviewId, @Uuid16 UUID ownerId, String text, int version) {
    /** Whether it was written after the version that somebody saw, 0 when there was none; null says nothing of it. */
    boolean writtenSince(@Nullable Integer seen) {
        return seen != null && version > seen;
    }
}
