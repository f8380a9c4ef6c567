package nl.uitzicht.platform.text;

import nl.uitzicht.platform.graphql.Input;

/**
 * A writer keeps a word in a field (D13); a BSN never. Another word of that kind needs a reason of its own; only an older app, which names no word, means
 * the whole kind. The word itself is kept nowhere but in the text.
 */
public record Overrule(String field, PupilText.Kind kind, String word, OverruleReason reason) {
    static Overrule one(Input input) {
        return new Overrule(
                input.text("field"),
                input.choice("kind", PupilText.Kind.class),
                input.text("word"),
                input.choice("reason", OverruleReason.class));
    }

    boolean allows(String where, PupilText.Kind found, String words) {
        return field.equals(where) && kind == found && found.mayBeOverruled() && (word.isEmpty() || word.equals(words));
    }
}
