package nl.uitzicht.platform.mutations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.uitzicht.platform.Sha256;

/** One mutation as it was asked: its id, its operation, and a hash of its input that does not depend on the order of fields. */
public record MutationRequest(UUID id, String operation, byte[] contentHash) {

    /** Of the {@code input} argument of a mutation field; its {@code mutationId} was checked by the schema. */
    public static MutationRequest of(String operation, Map<String, Object> input) {
        UUID id = UUID.fromString((String) input.get("mutationId"));
        return new MutationRequest(id, operation, Sha256.of(operation + canonical(input)));
    }

    /** Lengths before texts, so that no two inputs share a spelling. */
    private static String canonical(Object value) {
        return switch (value) {
            case null -> "~";
            case Map<?, ?> map ->
                new TreeMap<>(map)
                        .entrySet().stream()
                                .map(entry -> canonical(entry.getKey()) + canonical(entry.getValue()))
                                .reduce("{", String::concat)
                                .concat("}");
            case List<?> list ->
                list.stream()
                        .map(MutationRequest::canonical)
                        .reduce("[", String::concat)
                        .concat("]");
            default -> value.toString().length() + ":" + value;
        };
    }
}
