package nl.uitzicht.platform.mutations;

import java.util.List;
import java.util.Map;

/** An expected "no". Each feature seals its own list of these; the code leads to the Dutch sentence of {@code rejections.json}. */
public interface Refusal {
    /** The code of the closed list. */
    ErrorCode code();

    /** Where in the input, from the outside in; empty when it is about the whole. */
    default List<String> field() {
        return List.of();
    }

    /** What the sentence needs to be filled in, by name. */
    default Map<String, String> arguments() {
        return Map.of();
    }

    /** A refusal with nothing more to say than its code and field. */
    static Refusal of(ErrorCode code, String... field) {
        return new Plain(code, List.of(field));
    }

    /** See {@link #of}. */
    record Plain(ErrorCode code, List<String> field) implements Refusal {}
}
