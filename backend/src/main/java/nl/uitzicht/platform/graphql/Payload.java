package nl.uitzicht.platform.graphql;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.text.Sentences;

/** Turns an outcome into the payload of a mutation: the thing under its own name, or {@code userErrors} in Dutch. */
@Singleton
public class Payload {
    private final Sentences sentences;

    Payload(Sentences sentences) {
        this.sentences = sentences;
    }

    /** One expected refusal as the API gives it. */
    public record UserError(ErrorCode code, List<String> field, String message) {}

    /** The payload with the accepted thing under {@code name}, and the version this mutation made as {@code acceptedVersion}. */
    public Map<String, Object> of(String name, Outcome<?> outcome) {
        Map<String, Object> payload = new HashMap<>();
        switch (outcome) {
            case Outcome.Accepted<?> done -> {
                payload.put(name, done.value());
                payload.put("acceptedVersion", done.version());
                payload.put("conflicts", List.of());
                payload.put("userErrors", List.of());
            }
            case Outcome.Refused<?> no -> {
                payload.put("conflicts", no.conflicts());
                payload.put(
                        "userErrors",
                        no.refusals().stream().map(this::userError).toList());
            }
        }
        return payload;
    }

    private UserError userError(Refusal refusal) {
        return new UserError(
                refusal.code(), refusal.field(), sentences.of(refusal.code().name(), refusal.arguments()));
    }
}
