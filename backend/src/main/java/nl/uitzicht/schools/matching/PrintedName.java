package nl.uitzicht.schools.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.uitzicht.schools.files.NetworkRow;

/** A printed name taken apart: its telling words, and the place it names, if any. */
final class PrintedName {

    private static final Pattern BETWEEN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");

    final NetworkRow row;
    final Set<String> words;
    final String joined;
    private final List<String> allWords;

    PrintedName(NetworkRow row) {
        this.row = row;
        var text = BETWEEN_BRACKETS.matcher(row.printedName()).replaceAll(" ");
        var telling = Words.telling(text);
        this.words = Set.copyOf(telling);
        this.joined = String.join("", telling);
        this.allWords = Words.all(row.printedName());
    }

    /** The place that the name itself mentions; its first telling word counts, so "Elst" is Elst UT. */
    Optional<String> place(Collection<KnownName> region) {
        return region.stream()
                .map(known -> known.place)
                .filter(allWords::contains)
                .findFirst();
    }
}
