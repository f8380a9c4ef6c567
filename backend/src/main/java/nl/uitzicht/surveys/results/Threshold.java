package nl.uitzicht.surveys.results;

import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.surveys.invitations.Settings;

/** How many different trajecten and schools a batch holds at the least (D28). */
record Threshold(int trajecten, int schools) {
    /** What a partnership settled, but never under what the product promises. */
    static Threshold of(Settings settled) {
        return new Threshold(
                Math.max(settled.leastTrajecten(), Settings.FEWEST_TRAJECTEN),
                Math.max(settled.leastSchools(), Settings.FEWEST_SCHOOLS));
    }

    /**
     * Of how many of these answers it is certain that they reach it, whichever they are: one more than those of the trajecten, or of the
     * schools, with most answers could be without reaching it. Follows from who was asked.
     */
    int enough(Collection<Asked> asked) {
        return 1
                + Math.max(
                        ofLargest(asked, Asked::trajectId, trajecten - 1),
                        ofLargest(asked, Asked::schoolId, schools - 1));
    }

    private static int ofLargest(Collection<Asked> asked, Function<Asked, UUID> of, int many) {
        return asked.stream().collect(Collectors.groupingBy(of, Collectors.counting())).values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(many)
                .mapToInt(Long::intValue)
                .sum();
    }

    boolean reached(Collection<Asked> asked) {
        return asked.stream().map(Asked::trajectId).distinct().count() >= trajecten
                && asked.stream().map(Asked::schoolId).distinct().count() >= schools;
    }
}
