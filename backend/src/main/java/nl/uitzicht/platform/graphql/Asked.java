package nl.uitzicht.platform.graphql;

import graphql.ExecutionInput;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Reads the body of a GraphQL request. */
final class Asked {
    private Asked() {}

    /** Empty when the body is not JSON, is an array (no batches), or a member has another type than the draft says. */
    static Optional<ExecutionInput.Builder> read(JsonMapper json, byte[] body) {
        try {
            Map<String, Object> asked = json.readValue(body, Argument.mapOf(String.class, Object.class));
            return asked == null ? Optional.empty() : of(asked);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    private static Optional<ExecutionInput.Builder> of(Map<String, Object> asked) {
        boolean wellFormed = asked.get("query") instanceof String
                && isNullOr(asked.get("operationName"), String.class)
                && isNullOr(asked.get("variables"), Map.class)
                && isNullOr(asked.get("extensions"), Map.class);
        if (!wellFormed) {
            return Optional.empty();
        }
        Map<String, Object> variables = (Map<String, Object>) asked.get("variables");
        return Optional.of(ExecutionInput.newExecutionInput()
                .query((String) asked.get("query"))
                .operationName((String) asked.get("operationName"))
                .variables(variables == null ? Map.of() : variables));
    }

    private static boolean isNullOr(Object value, Class<?> type) {
        return value == null || type.isInstance(value);
    }
}
