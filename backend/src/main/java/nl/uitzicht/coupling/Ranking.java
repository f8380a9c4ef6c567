package nl.uitzicht.coupling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order of candidates: one visible list of criteria. Free time and travel count in bands, so that five minutes more of one do not outweigh half an
 * hour of the other.
 */
final class Ranking {
    private static final List<Integer> FREE_BANDS = List.of(240, 120, Candidate.ROOM);
    private static final List<Integer> TRAVEL_BANDS = List.of(15, 30, 45);

    private Ranking() {}

    /** A reason to stand below somebody, in words, and how it is compared. */
    record Criterion(Function<Candidate, String> lower, Comparator<Candidate> order) {
        Criterion(String lower, Comparator<Candidate> order) {
            this(_ -> lower, order);
        }
    }

    static final List<Criterion> CRITERIA = List.of(
            new Criterion("zei aan de telefoon niet te kunnen", Comparator.comparing(Candidate::refused)),
            new Criterion(
                    "heeft minder dan een uur per week vrij", Comparator.comparing(candidate -> !candidate.hasRoom())),
            new Criterion("werkt in een andere regio", Comparator.comparing(candidate -> !candidate.ownRegion())),
            new Criterion("heeft minder tijd vrij", Comparator.comparingInt(Ranking::freeBand)),
            new Criterion(
                    candidate -> candidate.travelMinutes() == null
                            ? "heeft een reistijd die niet bekend is"
                            : "moet verder reizen",
                    Comparator.comparingInt(Ranking::travelBand)),
            new Criterion(
                    candidate -> candidate.firstVisit() == null
                            ? "heeft de komende weken geen dag vrij"
                            : "kan later beginnen",
                    Comparator.comparing(first())),
            new Criterion(
                    "heeft iets minder tijd vrij", Comparator.comparingInt(candidate -> -candidate.freeMinutes())),
            new Criterion("komt later in het alfabet", Comparator.comparing(Candidate::name)));

    /** The candidates in order; those of other regions only when nobody of the own region has room (R31). */
    static List<Candidate> of(List<Candidate> all) {
        boolean ownRoom = all.stream().anyMatch(candidate -> candidate.ownRegion() && candidate.hasRoom());
        return all.stream()
                .filter(candidate -> candidate.ownRegion() || !ownRoom)
                .sorted(order())
                .toList();
    }

    /** Why this candidate stands below that one: the first criterion that tells them apart. */
    static String below(Candidate candidate, Candidate above) {
        return CRITERIA.stream()
                .filter(criterion -> criterion.order().compare(candidate, above) > 0)
                .findFirst()
                .map(criterion -> criterion.lower().apply(candidate))
                .orElse("staat gelijk");
    }

    private static Comparator<Candidate> order() {
        List<Criterion> rest = new ArrayList<>(CRITERIA);
        Comparator<Candidate> order = rest.removeFirst().order();
        for (Criterion criterion : rest) {
            order = order.thenComparing(criterion.order());
        }
        return order;
    }

    private static Function<Candidate, LocalDate> first() {
        return candidate -> candidate.firstVisit() == null ? LocalDate.MAX : candidate.firstVisit();
    }

    private static int freeBand(Candidate candidate) {
        return (int) FREE_BANDS.stream()
                .filter(minutes -> candidate.freeMinutes() < minutes)
                .count();
    }

    private static int travelBand(Candidate candidate) {
        Integer travel = candidate.travelMinutes();
        return travel == null
                ? TRAVEL_BANDS.size()
                : (int) TRAVEL_BANDS.stream()
                        .filter(minutes -> travel > minutes)
                        .count();
    }
}
