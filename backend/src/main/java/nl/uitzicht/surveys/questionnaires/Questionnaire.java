package nl.uitzicht.surveys.questionnaires;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions of one version, in order. {@code otherLanguage} is a code such as "en"; null when there is Dutch only. */
@Serdeable
public record Questionnaire(@Nullable String otherLanguage, List<Question> questions) {

    /** The question of that key. */
    public Optional<Question> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    /** What was really asked of these answers: without empty ones, and without answers to questions that a branch skipped. */
    public Map<String, List<String>> asked(Map<String, List<String>> answers) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (Question question : questions) {
            List<String> values = answers.getOrDefault(question.key(), List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            boolean shown = question.showIf() == null || question.showIf().holds(kept);
            if (shown && !values.isEmpty()) {
                kept.put(question.key(), values);
            }
        }
        return kept;
    }
}
