package nl.uitzicht.surveys.questionnaires;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Tid;

/** What a partnership asks about besides the product's own purposes, such as a training: a name, and questionnaires of its own. */
@MappedEntity("survey_topic")
public record Topic(@EmbeddedId Tid id, String name, LocalDate madeOn, int version) {
    /** Its series of questionnaires. */
    public Series series() {
        return new Series(Purpose.OTHER, topicId());
    }

    /** Its own id. */
    public UUID topicId() {
        return id.id();
    }
}
