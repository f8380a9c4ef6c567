package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Plans of action: a draft for who is planning, confirmed ones with their minutes, evaluated ones of rounds that are over. */
final class PlanRows {
    private static final List<String> AFTER_PLAN = List.of("REALISE", "EVALUATE");
    private static final List<String> RESULTS = List.of("REACHED", "REACHED", "PARTLY", "NOT");
    private static final List<String> SENTENCES = List.of(
            "Het lukt nu bijna elke dag.",
            "In de ochtend lukt het, in de middag nog niet altijd.",
            "Hier was meer tijd voor nodig.");
    private static final int EVALUATION = 60;
    private static final int BEFORE = 120;

    private final List<List<String>> goals = DemoFile.rows("goals.csv");
    private final RandomGenerator random = Draw.of("plans", 0);
    private final Rows rows;

    PlanRows(Rows rows) {
        this.rows = rows;
    }

    void add(Traject traject, RouteRows.Course course) {
        boolean over = AFTER_PLAN.contains(course.step());
        for (int cycle = 1; cycle < course.cycle(); cycle++) {
            plan(traject, cycle, 1, true);
        }
        if (over && traject.agreed() != null) {
            plan(traject, course.cycle(), 2, course.step().equals("EVALUATE"));
        } else if (course.step().equals("PLAN")) {
            plan(traject, course.cycle(), 0, false);
        }
    }

    /** {@code thirds} of the traject's time had gone when the school confirmed; 0: it has not yet. */
    private void plan(Traject traject, int cycle, int thirds, boolean evaluated) {
        UUID plan = id("plan", traject.key() + " " + cycle);
        boolean confirmed = thirds > 0;
        long days = ChronoUnit.DAYS.between(traject.firstDay(), traject.lastDay());
        LocalDate day = traject.firstDay().plusDays(confirmed ? days * thirds / 3 : days);
        int whole = traject.agreed() == null ? 480 : Math.max(traject.agreed(), BEFORE + EVALUATION);
        rows.own(
                Table.ACTION_PLAN,
                plan,
                traject.id(),
                cycle,
                1,
                day,
                traject.lead().id(),
                whole - BEFORE - EVALUATION,
                EVALUATION,
                confirmed ? BEFORE : null,
                confirmed && random.nextInt(4) > 0 ? day : null,
                confirmed ? day : null,
                confirmed ? "ORAL" : null,
                confirmed ? "SUPPORT_COORDINATOR" : null,
                evaluated ? traject.lastDay() : null,
                1);
        int first = random.nextInt(goals.size());
        for (int i = 0; i < 2; i++) {
            goal(traject, plan, i, goals.get((first + 3 * i) % goals.size()), evaluated);
        }
    }

    private void goal(Traject traject, UUID plan, int i, List<String> goal, boolean evaluated) {
        rows.own(
                Table.PLAN_GOAL,
                id("goal", plan + " " + i),
                plan,
                i,
                goal.get(0),
                goal.get(1),
                goal.get(2),
                goal.get(3),
                evaluated ? Draw.one(random, RESULTS) : null,
                evaluated ? Draw.one(random, SENTENCES) : "");
        rows.own(
                Table.PLAN_INTERVENTION,
                id("intervention", plan + " " + i),
                plan,
                i,
                goal.get(4),
                goal.get(5),
                traject.lastDay().plusWeeks(4L + 2 * i));
    }
}
