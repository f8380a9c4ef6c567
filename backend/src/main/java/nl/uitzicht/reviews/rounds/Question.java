package nl.uitzicht.reviews.rounds;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * A question of a questionnaire, for the reflection and for the conversation.
 *
 * @param code  tells the questions of one questionnaire apart, and the same question in two of them together
 * @param theme its short name, in Dutch
 * @param text  in Dutch; {@code {requests}} stands for the number of new trajecten of the period
 */
@MappedEntity("review_question")
public record Question(
        @EmbeddedId Tid id,
        @Uuid16 UUID questionnaireId,
        int position,
        String code,
        QuestionKind kind,
        String theme,
        String text) {}
