package nl.uitzicht.reviews.conversation;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** What both share about one theme. */
@MappedEntity("review_note")
public record Note(@EmbeddedId Tid id, @Uuid16 UUID reviewId, String code, String text) {}
