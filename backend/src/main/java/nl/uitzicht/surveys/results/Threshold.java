package nl.uitzicht.surveys.results;

import java.util.Collection;
import nl.uitzicht.surveys.invitations.Settings;

/** How many different trajecten and schools a batch holds at the least (D28). */
record Threshold(int trajecten, int schools) {
    /** What a partnership settled, but never under what the product promises. */
    static Threshold of(Settings settled) {
        return new Threshold(
                Math.max(settled.leastTrajecten(), Settings.FEWEST_TRAJECTEN),
                Math.max(settled.leastSchools(), Settings.FEWEST_SCHOOLS));
    }

    boolean reached(Collection<Asked> asked) {
        return asked.stream().map(Asked::trajectId).distinct().count() >= trajecten
                && asked.stream().map(Asked::schoolId).distinct().count() >= schools;
    }
}
