package nl.uitzicht.reviews.confirming;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A correction afterwards: it stands beside what was confirmed and changes nothing in it. */
@MappedEntity("review_annotation")
record Annotation(
        @EmbeddedId Tid id, @Uuid16 UUID reviewId, @Uuid16 UUID membershipId, String text, LocalDateTime at) {}
