package nl.uitzicht.reviews.rounds;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import nl.uitzicht.platform.tenancy.Tid;

/** One version of what a partnership asks; a review keeps the one it was made with. */
@MappedEntity("review_questionnaire")
record Questionnaire(@EmbeddedId Tid id, int number, LocalDateTime madeAt) {}
