package nl.uitzicht.surveys.questionnaires;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;
import nl.uitzicht.platform.graphql.BadRequest;

/**
 * The questionnaires of one purpose, whose versions follow each other; of {@link Purpose#OTHER} there is one series for each topic.
 *
 * @param topicId {@link #NONE} for the product's own purposes
 */
public record Series(Purpose purpose, UUID topicId) {
    /** Stands for no topic, so that a unique key can hold it. */
    public static final UUID NONE = new UUID(0, 0);

    /** Of one of the product's own purposes. */
    public static Series of(Purpose purpose) {
        return new Series(purpose, NONE);
    }

    /** As a request names it; a topic without its purpose, or the other way around, is a request error. */
    public static Series of(Purpose purpose, @Nullable UUID topicId) {
        if ((purpose == Purpose.OTHER) != (topicId != null)) {
            throw new BadRequest("A topic goes with the purpose OTHER, and OTHER with a topic");
        }
        return topicId == null ? of(purpose) : new Series(purpose, topicId);
    }
}
