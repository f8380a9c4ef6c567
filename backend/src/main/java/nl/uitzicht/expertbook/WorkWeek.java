package nl.uitzicht.expertbook;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;

/** Days of the week in Dutch. */
final class WorkWeek {
    private static final List<String> NAMES =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

    private WorkWeek() {}

    /** "maandag, dinsdag en donderdag"; "dagen in overleg" without any. */
    static String inWords(Collection<DayOfWeek> days) {
        List<String> names =
                days.stream().sorted().map(day -> NAMES.get(day.ordinal())).toList();
        if (names.isEmpty()) {
            return "dagen in overleg";
        }
        String last = names.getLast();
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " en " + last;
    }
}
