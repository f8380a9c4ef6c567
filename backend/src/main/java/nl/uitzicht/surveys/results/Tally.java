package nl.uitzicht.surveys.results;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** How often something was chosen in a batch. */
@MappedEntity("survey_answer")
record Tally(@Uuid16 UUID batchId, String question, String choice, int times) {}
