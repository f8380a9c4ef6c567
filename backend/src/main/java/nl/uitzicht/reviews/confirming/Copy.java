package nl.uitzicht.reviews.confirming;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A review frozen: the content as JSON, its SHA-256, and when (UTC). Never changed; kept until the review goes. */
@MappedEntity("review_copy")
public record Copy(
        @EmbeddedId Tid id, @Uuid16 UUID reviewId, int number, String content, byte[] hash, LocalDateTime frozenAt) {}
