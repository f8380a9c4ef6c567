package nl.uitzicht.surveys.answering;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads answers out of JSON that anybody may have written: an object of lists of whole texts, and nothing else. The reader of JSON would
 * take a list in a list, or a number, for a text.
 */
final class GivenAnswers {
    private GivenAnswers() {}

    /** Every answer as a list of values, by the key of its question; empty when it is anything else. */
    static Optional<Map<String, List<String>>> of(@Nullable JsonNode given) {
        if (given == null || !given.isObject()) {
            return Optional.empty();
        }
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : given.entries()) {
            Optional<List<String>> values = values(entry.getValue());
            if (values.isEmpty()) {
                return Optional.empty();
            }
            answers.put(entry.getKey(), values.get());
        }
        return Optional.of(answers);
    }

    private static Optional<List<String>> values(@Nullable JsonNode list) {
        if (list == null || !list.isArray()) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (JsonNode value : list.values()) {
            if (!value.isString() || !isWhole(value.getStringValue())) {
                return Optional.empty();
            }
            values.add(value.getStringValue());
        }
        return Optional.of(values);
    }

    /** Half a character is let through by JSON, and no file or table can hold it. */
    static boolean isWhole(@Nullable String text) {
        return text != null && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
