package nl.uitzicht.reviews.conversation;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** What a network gives back about an expert's work, without the name of a school (signaal); the expert can answer it. Gone with the round (D26). */
@MappedEntity("review_signal")
public record Signal(
        @EmbeddedId Tid id,
        @Uuid16 UUID reviewId,
        @Uuid16 UUID authorId,
        String text,
        String answer,
        LocalDate recordedOn) {
    /** The same for another conversation of the same expert. */
    Signal to(UUID otherReview) {
        return new Signal(id, otherReview, authorId, text, answer, recordedOn);
    }
}
