package nl.uitzicht.schools.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.uitzicht.schools.matching.Match.Suggestion;

/** Schools that an open name may mean, with the reason for each. */
final class Suggestions {

    private static final int AT_MOST = 5;
    private static final int LIKE = 3;

    private final List<KnownName> inside;
    private final List<KnownName> outside;
    private final Places places;

    Suggestions(List<KnownName> inside, List<KnownName> outside) {
        this.inside = inside;
        this.outside = outside;
        this.places = new Places(inside);
    }

    /** Whether a school outside the region carries exactly this name. */
    boolean existsElsewhere(PrintedName name) {
        return outside.stream().anyMatch(known -> sameName(name, known));
    }

    /** First those with evidence, then likenesses in the region, then the same name elsewhere; at most five. */
    List<Suggestion> of(PrintedName name, List<Suggestion> evidence) {
        var alike = inside.stream()
                .filter(known -> likeness(name, known) < LIKE)
                .sorted(Comparator.comparingInt(known -> likeness(name, known)))
                .map(known -> new Suggestion(known.school, Evidence.LIKENESS));
        var elsewhere = outside.stream()
                .filter(known -> sameName(name, known))
                .map(known -> new Suggestion(known.school, Evidence.ELSEWHERE));
        var strongFirst = evidence.stream().sorted(Comparator.comparing(Suggestion::why));
        var seen = new HashSet<Candidate>();
        return Stream.of(strongFirst, alike, elsewhere)
                .flatMap(part -> part)
                .filter(one -> seen.add(one.school()))
                .limit(AT_MOST)
                .toList();
    }

    private static boolean sameName(PrintedName name, KnownName known) {
        return !name.joined.isEmpty() && known.joined.equals(name.joined);
    }

    /** 0 is nearest: a word in common, otherwise the number of letters that differ; short names must be closer. */
    private int likeness(PrintedName name, KnownName known) {
        var words = places.without(known.telling);
        if (words.stream().anyMatch(word -> word.length() > 3 && name.words.contains(word))) {
            return 0;
        }
        var distance = Spelling.distance(name.joined, String.join("", words));
        return distance * 4 <= name.joined.length() ? distance : LIKE;
    }
}
