package nl.uitzicht.platform.graphql;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The fields of an input object, by name. An absent field and an explicit null are the same. */
public record Input(Map<String, Object> fields) {

    /** A field of a scalar type, as the schema coerced it. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(String field) {
        return (T) fields.get(field);
    }

    /** A mandatory whole number. */
    public int number(String field) {
        return (Integer) fields.get(field);
    }

    /** A text without spaces around it; empty when absent. */
    public String text(String field) {
        return fields.get(field) instanceof String text ? text.strip() : "";
    }

    /** An id, or null when absent. */
    public @Nullable UUID id(String field) {
        return fields.get(field) == null ? null : Requests.id(fields.get(field));
    }

    /** A list of ids. */
    public List<UUID> ids(String field) {
        List<?> ids = (List<?>) fields.get(field);
        return ids.stream().map(Requests::id).toList();
    }

    /** An object within it, or null when absent. */
    @SuppressWarnings("unchecked")
    public @Nullable Input part(String field) {
        return fields.get(field) instanceof Map<?, ?> part ? new Input((Map<String, Object>) part) : null;
    }

    /** A list of objects within it; empty when absent. */
    @SuppressWarnings("unchecked")
    public List<Input> parts(String field) {
        return fields.get(field) instanceof List<?> parts
                ? parts.stream()
                        .map(part -> new Input((Map<String, Object>) part))
                        .toList()
                : List.of();
    }

    /** An enum value, or null when absent. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        return fields.get(field) instanceof String name ? Enum.valueOf(type, name) : null;
    }
}
