package nl.uitzicht.platform.text;

import java.util.List;
import nl.uitzicht.platform.graphql.Input;

/**
 * What the writer of a form says leads to no pupil, and the texts of it that were accepted before: a word that stood there needs no reason again.
 *
 * @param said   with the field, the kind and the word each is about
 * @param before may be empty
 */
public record Overrules(List<Overrule> said, List<String> before) {
    /** The {@code overrules} of an input; an older app sends none. */
    public static Overrules of(Input input) {
        return new Overrules(
                input.parts("overrules").stream().map(Overrule::one).toList(), List.of());
    }

    /** Where nothing can be overruled. */
    public static Overrules none() {
        return new Overrules(List.of(), List.of());
    }

    /** The same, of a form that held these texts before. */
    public Overrules after(List<String> accepted) {
        return new Overrules(said, List.copyOf(accepted));
    }

    boolean allow(String where, PupilText.Kind kind, String words) {
        return said.stream().anyMatch(one -> one.allows(where, kind, words));
    }
}
