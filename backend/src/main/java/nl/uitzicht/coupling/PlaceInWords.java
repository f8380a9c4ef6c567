package nl.uitzicht.coupling;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Explains a candidate's place in one Dutch sentence. */
final class PlaceInWords {
    private static final int HOUR = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.of("nl", "NL"));

    private PlaceInWords() {}

    /** {@code above} is the candidate one place higher; null for the first. */
    static String of(Candidate candidate, @Nullable Candidate above) {
        List<String> facts = new ArrayList<>();
        facts.add(candidate.ownRegion() ? "eigen regio" : "andere regio");
        facts.add(free(candidate.freeMinutes()));
        facts.add(
                candidate.travelMinutes() == null
                        ? "reistijd onbekend"
                        : "ongeveer " + candidate.travelMinutes() + " minuten reizen");
        facts.add(start(candidate));
        String why = above == null
                ? "Bovenaan: "
                : "Onder " + above.name() + ", want deze expert " + Ranking.below(candidate, above) + ": ";
        return why + String.join(", ", facts) + ".";
    }

    private static String free(int minutes) {
        if (minutes < HOUR / 12) {
            return "geen tijd vrij";
        }
        String hours = minutes < HOUR ? "" : minutes / HOUR + " uur";
        String rest = minutes % HOUR == 0 ? "" : minutes % HOUR + (minutes < HOUR ? " minuten" : "");
        return (hours + " " + rest).strip() + " vrij per schoolweek";
    }

    /** What was said on the telephone is told as it was said, also when that day has passed or is none of the working days. */
    private static String called(@Nullable LocalDate said, @Nullable LocalDate first, String day) {
        return said == null || said.equals(first)
                ? "gebeld: " + day
                : "gebeld: kan vanaf " + DAY.format(said)
                        + (first == null ? ", " + day : ", eerste dag " + DAY.format(first));
    }

    private static String start(Candidate candidate) {
        if (candidate.refused()) {
            return "gebeld en kan niet";
        }
        LocalDate first = candidate.firstVisit();
        String day = first == null ? "geen dag vrij in de komende weken" : "kan vanaf " + DAY.format(first);
        return candidate.call() == null ? day : called(candidate.call().canFrom(), first, day);
    }
}
