package nl.uitzicht.notes;

import io.micronaut.core.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.uitzicht.route.RouteStep;
import nl.uitzicht.route.SchoolFunction;

/** What of a note can change. */
record NoteFields(RouteStep phase, @Nullable SchoolFunction addressee, String text) {
    /** By name, in words, for telling a conflict. */
    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("phase", phase.name());
        named.put("addressee", addressee == null ? "" : addressee.name());
        named.put("text", text);
        return named;
    }
}
