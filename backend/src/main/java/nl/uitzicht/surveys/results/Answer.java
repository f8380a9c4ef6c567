package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * One answer to one question, in a batch. Its id is random and its own: what one person answered to two questions is not together any more.
 *
 * @param choice what was chosen, with commas where it was more; null for an open answer
 * @param shared whether the manager passed this text on to the expert
 */
@MappedEntity("survey_answer")
record Answer(
        @EmbeddedId Tid id,
        @Uuid16 UUID batchId,
        String question,
        @Nullable String choice,
        @Nullable String openText,
        boolean shared) {}
