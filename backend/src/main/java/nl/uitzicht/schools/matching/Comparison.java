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
    Optional<Evidence> of(PrintedName printed, Candidate candidate, boolean placeNamed) {
        var wanted = Set.copyOf(places.without(printed.words));
        var telling = Words.telling(candidate.name());
        var offered = Set.copyOf(places.without(telling));
        if (!wanted.isEmpty()
                && (wanted.equals(offered) || String.join("", telling).equals(printed.joined))) {
            return Optional.of(Evidence.SAME_NAME);
        }
        if (!wanted.isEmpty()
                && offered.containsAll(wanted)
                && (placeNamed || wanted.stream().anyMatch(Comparison::tells))) {
            return Optional.of(Evidence.PART_OF_NAME);
        }
        return beyondTheName(printed, candidate, wanted, offered);
    }

    private Optional<Evidence> beyondTheName(
            PrintedName printed, Candidate candidate, Set<String> wanted, Set<String> offered) {
        var rest = new HashSet<>(wanted);
        rest.removeAll(offered);
        var sharesName = !offered.isEmpty() && wanted.containsAll(offered);
        if (sharesName && Words.all(candidate.street()).containsAll(rest)) {
            return Optional.of(Evidence.NAME_AND_STREET);
        }
        var host = Words.host(candidate.website());
        if (sharesName && !host.isEmpty() && explains(host, rest)) {
            return Optional.of(Evidence.NAME_AND_WEBSITE);
        }
        if (printed.joined.length() >= SHORTEST_TELLING && host.equals(printed.joined)) {
            return Optional.of(Evidence.WEBSITE);
        }
        if (isInitials(printed, candidate)) {
            return Optional.of(Evidence.INITIALS);
        }
        return Spelling.slip(printed.joined, String.join("", Words.telling(candidate.name())))
                ? Optional.of(Evidence.SLIP)
                : Optional.empty();
    }

    private static boolean explains(String host, Set<String> rest) {
        return rest.stream().allMatch(word -> word.length() >= SHORTEST_TELLING && host.endsWith(word));
    }

    private static boolean isInitials(PrintedName printed, Candidate candidate) {
        var text = printed.row.printedName();
        return text.matches("[A-Z]{3,5}")
                && Words.initials(candidate.name()).endsWith(text.toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean tells(String word) {
        return word.length() >= SHORTEST_TELLING && !NOT_TELLING.contains(word);
    }
}
