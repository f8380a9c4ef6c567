package nl.uitzicht.cases;

import java.util.List;
import java.util.Map;
import nl.uitzicht.platform.graphql.Input;
import nl.uitzicht.platform.text.PupilText;

/** A writer keeps words of one kind in one field (D13); of a BSN never. The words themselves are kept nowhere but in the case. */
record Overrule(String field, PupilText.Kind kind, OverruleReason reason) {
    static List<Overrule> of(Input input) {
        List<Map<String, Object>> given = input.get("overrules");
        return given == null
                ? List.of()
                : given.stream().map(Input::new).map(Overrule::one).toList();
    }

    private static Overrule one(Input input) {
        return new Overrule(
                input.text("field"),
                input.choice("kind", PupilText.Kind.class),
                input.choice("reason", OverruleReason.class));
    }

    boolean allows(String where, PupilText.Kind found) {
        return field.equals(where) && kind == found && found.mayBeOverruled();
    }
}
