package nl.uitzicht.schools.matching;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Weighs one printed name against the schools of its region. */
final class Comparison {

    private static final int SHORTEST_TELLING = 4;
    private static final Set<String> NOT_TELLING =
            Set.of("prins", "prinses", "koning", "koningin", "sint", "montessori", "dalton", "willem");

    private final Places places;

    /** @param places of the region: they tell no school apart */
    Comparison(Places places) {
        this.places = places;
    }

    /** The strongest evidence, if any, that this school is the one printed. */
    Optional<Evidence> of(PrintedName printed, KnownName known, boolean placeNamed) {
        var wanted = Set.copyOf(places.without(printed.words));
        var offered = Set.copyOf(places.without(known.telling));
        if (!wanted.isEmpty() && (wanted.equals(offered) || known.joined.equals(printed.joined))) {
            return Optional.of(Evidence.SAME_NAME);
        }
        if (!wanted.isEmpty()
                && offered.containsAll(wanted)
                && (placeNamed || wanted.stream().anyMatch(Comparison::tells))) {
            return Optional.of(Evidence.PART_OF_NAME);
        }
        return beyondTheName(printed, known, wanted, offered);
    }

    private Optional<Evidence> beyondTheName(
            PrintedName printed, KnownName known, Set<String> wanted, Set<String> offered) {
        var rest = new HashSet<>(wanted);
        rest.removeAll(offered);
        var sharesName = !offered.isEmpty() && wanted.containsAll(offered);
        if (sharesName && known.street.containsAll(rest)) {
            return Optional.of(Evidence.NAME_AND_STREET);
        }
        if (sharesName && !known.host.isEmpty() && explains(known.host, rest)) {
            return Optional.of(Evidence.NAME_AND_WEBSITE);
        }
        if (printed.joined.length() >= SHORTEST_TELLING && known.host.equals(printed.joined)) {
            return Optional.of(Evidence.WEBSITE);
        }
        if (isInitials(printed, known)) {
            return Optional.of(Evidence.INITIALS);
        }
        return Spelling.slip(printed.joined, known.joined) ? Optional.of(Evidence.SLIP) : Optional.empty();
    }

    private static boolean explains(String host, Set<String> rest) {
        return rest.stream().allMatch(word -> word.length() >= SHORTEST_TELLING && host.endsWith(word));
    }

    private static boolean isInitials(PrintedName printed, KnownName known) {
        var text = printed.row.printedName();
        return text.matches("[A-Z]{3,5}") && known.initials.endsWith(text.toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean tells(String word) {
        return word.length() >= SHORTEST_TELLING && !NOT_TELLING.contains(word);
    }
}
