package nl.uitzicht.reviews.confirming;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A correction afterwards: it stands beside what was confirmed and changes nothing in it; {@code name} is that of the day it was written. */
@MappedEntity("review_annotation")
record Annotation(
        @EmbeddedId Tid id,
        @Uuid16 UUID reviewId,
        @Uuid16 UUID membershipId,
        @Nullable String name,
        String text,
        LocalDateTime at) {}
