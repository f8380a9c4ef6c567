package nl.uitzicht.surveys.questionnaires;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.graphql.Input;

/** Reads a questionnaire out of the input of its publication. */
final class EditionInput {
    private EditionInput() {}

    static PublishQuestionnaire.Edition read(Input input) {
        String other = input.text("otherLanguage");
        return new PublishQuestionnaire.Edition(
                Series.of(input.choice("purpose", Purpose.class), input.id("topicId")),
                input.number("basedOn"),
                new Questionnaire(
                        other.isEmpty() ? null : other,
                        inputs(input, "questions").stream()
                                .map(EditionInput::question)
                                .toList()));
    }

    private static Question question(Input input) {
        return new Question(
                input.text("key"),
                input.number("page"),
                input.choice("kind", QuestionKind.class),
                words(input),
                Boolean.TRUE.equals(input.<Boolean>get("unknown")),
                inputs(input, "options").stream()
                        .map(option -> new Option(option.text("key"), words(option)))
                        .toList(),
                condition(input));
    }

    private static Words words(Input input) {
        String other = input.text("otherText");
        return new Words(input.text("text"), other.isEmpty() ? null : other);
    }

    private static @Nullable Condition condition(Input input) {
        String question = input.text("showIfQuestion");
        List<String> values = input.get("showIfValues");
        return question.isEmpty() ? null : new Condition(question, values == null ? List.of() : values);
    }

    private static List<Input> inputs(Input input, String field) {
        List<Map<String, Object>> fields = input.get(field);
        return fields == null ? List.of() : fields.stream().map(Input::new).toList();
    }
}
