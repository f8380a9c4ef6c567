package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Trajecten with their question, experts and agreements. */
final class TrajectRows {
    private static final List<String> ENDINGS =
            List.of("GOALS_REACHED", "GOALS_REACHED", "GOALS_PARTLY", "GOALS_NOT", "MOVED", "SPECIALISED", "WITHDRAWN");
    private static final Map<String, List<String>> ADVICE = Map.of(
            "GOALS_REACHED", List.of("ON_THEIR_OWN", "Houd de vaste aanpak vol en kijk na de vakantie samen terug."),
            "GOALS_PARTLY", List.of("NETWORK", "Bespreek in het netwerk wat nog lastig blijft."),
            "GOALS_NOT", List.of("NETWORK", "Begin opnieuw bij de vraag: die bleek een andere."));
    private static final List<String> NO_ADVICE = Arrays.asList(null, null);
    private static final LocalTime END_OF_SCHOOL = LocalTime.of(15, 0);

    private final List<List<String>> questions = DemoFile.rows("questions.csv");
    private final RandomGenerator random = Draw.of("questions", 0);
    private final List<Expert> experts;

    TrajectRows(List<Expert> experts) {
        this.experts = experts;
    }

    void addTo(Rows rows, List<Traject> trajecten) {
        RouteRows routes = new RouteRows(rows);
        PlanRows plans = new PlanRows(rows);
        NoteRows notes = new NoteRows(rows);
        for (int i = 0; i < trajecten.size(); i++) {
            Traject traject = trajecten.get(i);
            Expert fellow = i % 6 == 5 ? fellowOf(traject) : null;
            addTraject(rows, traject);
            couple(rows, traject, traject.lead(), true);
            if (fellow != null) {
                couple(rows, traject, fellow, false);
            }
            RouteRows.Course course = routes.add(traject, fellow, i);
            plans.add(traject, course);
            notes.add(traject, course);
            agree(rows, traject, i % 5 == 0);
        }
    }

    private void addTraject(Rows rows, Traject traject) {
        List<String> question = Draw.one(
                random,
                questions.stream()
                        .filter(row -> row.get(0).equals(traject.domain()))
                        .toList());
        boolean closed = traject.state() == Traject.State.CLOSED;
        String ending = closed ? Draw.one(random, ENDINGS) : null;
        List<String> advice = closed ? ADVICE.getOrDefault(ending, NO_ADVICE) : NO_ADVICE;
        Geography.School school = traject.school();
        rows.own(
                Table.TRAJECT,
                traject.id(),
                question.get(1),
                question.get(2),
                school.id(),
                school.regionId(),
                school.networkId(),
                id("domain", traject.domain()),
                traject.state().name(),
                ending,
                traject.firstDay(),
                closed ? traject.lastDay() : null,
                traject.provisional(),
                advice.get(0),
                advice.get(1),
                traject.firstDay().minusDays(1),
                Pool.facilitator(),
                1);
    }

    private static void couple(Rows rows, Traject traject, Expert expert, boolean lead) {
        LocalDate end = traject.state() == Traject.State.CLOSED ? traject.lastDay() : null;
        rows.own(
                Table.TRAJECT_EXPERT,
                id("coupling", traject.key() + " " + expert.number()),
                traject.id(),
                expert.id(),
                lead,
                traject.firstDay(),
                end);
    }

    /** The next expert of the pool in the same region; an HGD is often another's work (D19). */
    private Expert fellowOf(Traject traject) {
        return experts.stream()
                .filter(expert -> expert.number() != traject.lead().number())
                .filter(expert -> expert.regions().contains(traject.school().region()))
                .filter(expert -> expert.domains().contains("orthopedagoog"))
                .findFirst()
                .orElse(experts.get((traject.lead().number() + 1) % experts.size()));
    }

    /** An agreement from the plan on; some were made wider later (D16). */
    private static void agree(Rows rows, Traject traject, boolean widened) {
        if (traject.agreed() == null) {
            return;
        }
        if (widened) {
            agreement(rows, traject, "first", traject.agreed() - 120, traject.firstDay());
        }
        LocalDate half = traject.firstDay()
                .plusDays(traject.firstDay().until(traject.lastDay()).toTotalMonths() > 1 ? 28 : 7);
        agreement(rows, traject, "last", traject.agreed(), half.isAfter(traject.lastDay()) ? traject.lastDay() : half);
    }

    private static void agreement(Rows rows, Traject traject, String which, int minutes, LocalDate from) {
        rows.own(
                Table.TRAJECT_AGREEMENT,
                id("agreement", traject.key() + " " + which),
                traject.id(),
                minutes,
                from,
                Pool.facilitator(),
                from.atTime(END_OF_SCHOOL));
    }
}
