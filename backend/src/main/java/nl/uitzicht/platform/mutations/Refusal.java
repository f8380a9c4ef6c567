package nl.uitzicht.platform.mutations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An expected "no". Each feature seals its own list of these, with one table of what is told of each. */
public interface Refusal {
    /** What the API tells of it. */
    Told told();

    /** The code of the closed list. */
    default ErrorCode code() {
        return told().code();
    }

    /** Where in the input, from the outside in; empty when it is about the whole. */
    default List<String> field() {
        return told().field();
    }

    /** What the sentence needs to be filled in, by name. */
    default Map<String, String> arguments() {
        return told().arguments();
    }

    /** A refusal with nothing more to say than its code and field. */
    static Told of(ErrorCode code, String... field) {
        return Told.of(code, field);
    }

    /**
     * What the API tells of a refusal, which is one itself.
     *
     * @param code leads to the Dutch sentence of {@code rejections.json}
     * @param field where in the input, from the outside in; empty when it is about the whole
     * @param arguments what the sentence needs to be filled in, by name
     */
    record Told(ErrorCode code, List<String> field, Map<String, String> arguments) implements Refusal {
        /** Of a code and a place. */
        public static Told of(ErrorCode code, String... field) {
            return of(code, List.of(field));
        }

        /** Of a code and a place. */
        public static Told of(ErrorCode code, List<String> field) {
            return new Told(code, field, Map.of());
        }

        /** With something more for the sentence. */
        public Told with(String name, Object value) {
            Map<String, String> more = new HashMap<>(arguments);
            more.put(name, value.toString());
            return new Told(code, field, Map.copyOf(more));
        }

        @Override
        public Told told() {
            return this;
        }
    }
}
