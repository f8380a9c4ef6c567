package nl.uitzicht.reviews.conversation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** One field of what both share, changed: from what to what, by whom, when (UTC). */
@MappedEntity("review_change")
public record Change(
        @EmbeddedId Tid id,
        @Uuid16 UUID reviewId,
        int version,
        String field,
        @Nullable String fromText,
        @Nullable String toText,
        @Uuid16 UUID membershipId,
        LocalDateTime at) {
    /** The field that tells whose the conversation was before it was held: ids, never shown. */
    public static final String LED_BY = "ledBy";

    /** Whether it is of what both share, and not only of who leads it. */
    public boolean ofContent() {
        return !field.equals(LED_BY);
    }
}
