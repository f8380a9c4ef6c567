package nl.uitzicht.schools.matching;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places and municipalities of a region, each by its first telling word: Elst UT is "elst", De Glind is "glind". */
final class Places {

    private final Set<String> words;

    Places(Collection<KnownName> region) {
        this.words = region.stream()
                .flatMap(known -> Stream.of(known.place, word(known.school.municipality())))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String word(String place) {
        return Words.telling(place).stream().findFirst().orElse("");
    }

    /** The words that are no place, in their order; all of them when nothing else is left. */
    List<String> without(Collection<String> some) {
        var rest = some.stream().filter(word -> !words.contains(word)).toList();
        return rest.isEmpty() ? List.copyOf(some) : rest;
    }
}
