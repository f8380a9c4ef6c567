package nl.uitzicht.schools.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.uitzicht.schools.files.NetworkRow;
import nl.uitzicht.schools.matching.Match.Suggestion;

/** Matches the printed names of one region. */
final class RegionMatcher {

    private final List<PrintedName> printed;
    private final List<KnownName> inside;
    private final Comparison comparison;
    private final Suggestions suggestions;
    private final Map<PrintedName, List<Suggestion>> strongest = new LinkedHashMap<>();
    private final Map<PrintedName, Suggestion> certain = new HashMap<>();

    RegionMatcher(List<NetworkRow> rows, List<KnownName> inside, List<KnownName> outside) {
        this.printed = rows.stream().map(PrintedName::new).toList();
        this.inside = inside;
        this.comparison = new Comparison(new Places(inside));
        this.suggestions = new Suggestions(inside, outside);
    }

    List<Match> match() {
        for (var name : printed) {
            strongest.put(name, strongest(name));
        }
        strongest.forEach((name, found) -> {
            if (found.size() == 1 && !claimedByAnother(name, found.getFirst().school())) {
                certain.put(name, found.getFirst());
            }
        });
        new Namesakes(strongest, certain).settle();
        return printed.stream().map(this::answer).toList();
    }

    private boolean claimedByAnother(PrintedName name, Candidate school) {
        return strongest.entrySet().stream()
                .filter(entry -> entry.getKey() != name)
                .anyMatch(entry -> entry.getValue().size() == 1
                        && entry.getValue().getFirst().school().equals(school));
    }

    private List<Suggestion> strongest(PrintedName name) {
        var all = evidence(name);
        var best = all.stream().map(Suggestion::why).min(Comparator.naturalOrder());
        var found = new ArrayList<>(
                all.stream().filter(one -> one.why() == best.orElseThrow()).toList());
        if (found.size() == 1 && found.getFirst().why() == Evidence.SLIP && suggestions.existsElsewhere(name)) {
            return List.of();
        }
        return found.size() > 1 ? byWebsite(name, found) : found;
    }

    private List<Suggestion> evidence(PrintedName name) {
        var place = name.place(inside);
        var near = inside.stream().filter(known -> place.isEmpty() || known.place.equals(place.get()));
        return near.flatMap(known -> comparison.of(name, known, place.isPresent()).stream()
                        .map(why -> new Suggestion(known.school, why)))
                .toList();
    }

    /** Of namesakes, the one whose website carries the name, if it is one; otherwise all of them. */
    private static List<Suggestion> byWebsite(PrintedName name, List<Suggestion> namesakes) {
        var own =
                namesakes.stream().filter(one -> hostNames(name, one.school())).toList();
        return own.size() == 1 ? own : namesakes;
    }

    private static boolean hostNames(PrintedName name, Candidate school) {
        var host = Words.host(school.website());
        return host.equals(name.joined) || host.equals(name.joined + Places.word(school.place()));
    }

    private Match answer(PrintedName name) {
        var found = certain.get(name);
        return found != null
                ? new Match.Certain(name.row, found.school(), found.why())
                : new Match.Open(name.row, suggestions.of(name, evidence(name)));
    }
}
