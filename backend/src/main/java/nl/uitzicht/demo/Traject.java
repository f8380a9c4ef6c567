package nl.uitzicht.demo;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A traject to be made up further. {@code firstDay} and {@code lastDay} bound its hours; {@code spent} is what they add up to, in minutes, without
 * travel. {@code agreed} and {@code provisional} are null where nothing was said.
 */
record Traject(
        String key,
        Expert lead,
        Geography.School school,
        String domain,
        State state,
        LocalDate firstDay,
        LocalDate lastDay,
        int spent,
        Integer agreed,
        Integer provisional) {
    /** As the product names them. */
    enum State {
        RUNNING,
        ON_HOLD,
        CLOSED
    }

    UUID id() {
        return Demonstration.id("traject", key);
    }
}
