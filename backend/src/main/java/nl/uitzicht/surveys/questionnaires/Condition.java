package nl.uitzicht.surveys.questionnaires;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/** A question is asked only when an earlier one was answered with one of these values. */
@Serdeable
public record Condition(String question, List<String> values) {
    /** Whether the answers so far ask for it. */
    public boolean holds(Map<String, List<String>> answers) {
        return answers.getOrDefault(question, List.of()).stream().anyMatch(values::contains);
    }
}
