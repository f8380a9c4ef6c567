package nl.uitzicht.surveys.questionnaires;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A version of a questionnaire; {@code content} is its JSON and never changes. */
@MappedEntity("survey_questionnaire")
record QuestionnaireRow(
        @EmbeddedId Tid id,
        Purpose purpose,
        @Uuid16 UUID topicId,
        int number,
        String content,
        LocalDateTime publishedAt) {}
