package nl.uitzicht.reviews.conversation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** An answer of the reflection. {@code choice} only where the question offers one. */
@MappedEntity("review_answer")
public record Answer(
        @EmbeddedId Tid id,
        @Uuid16 UUID reviewId,
        String code,
        @Nullable String choice,
        String text,
        int version) {}
