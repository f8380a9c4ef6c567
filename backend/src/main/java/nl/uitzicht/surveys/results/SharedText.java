package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** An open answer to a question, with the expert of its batch if it has one; the schema's {@code SurveyText}. */
@MappedEntity("survey_answer")
record SharedText(
        @Uuid16 UUID id,
        String question,
        String text,
        boolean shared,
        @Nullable @Uuid16 UUID expertId,
        @Uuid16 UUID questionnaireId) {
    /** The same, with its question in words instead of by key. */
    SharedText asked(Map<String, String> words) {
        return new SharedText(id, words.getOrDefault(question, ""), text, shared, expertId, questionnaireId);
    }
}
