package nl.uitzicht.reviews.confirming;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.reviews.Side;

/** What a party says of a frozen copy: agreed, or seen and not agreed, with an answer; {@code name} is that of the day; null in old rows. */
@MappedEntity("review_confirmation")
record Confirmation(
        @EmbeddedId Tid id,
        @Uuid16 UUID reviewId,
        @Uuid16 UUID copyId,
        @Uuid16 UUID membershipId,
        @Nullable String name,
        Side side,
        boolean agrees,
        String answer,
        LocalDateTime at) {}
