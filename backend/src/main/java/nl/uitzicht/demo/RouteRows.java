package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/** How far each traject is in the HGW route, and the moves that led there: in every phase, with steps back, second rounds and an HGD. */
final class RouteRows {
    private static final List<String> STRAIGHT = List.of(
            "PREPARATION",
            "OBSERVE",
            "UNDERSTAND",
            "PLAN",
            "REALISE",
            "EVALUATE",
            "OBSERVE",
            "UNDERSTAND",
            "PLAN",
            "REALISE");
    private static final List<String> WITH_A_STEP_BACK =
            List.of("PREPARATION", "OBSERVE", "UNDERSTAND", "OBSERVE", "UNDERSTAND", "PLAN", "REALISE", "EVALUATE");
    /** How many steps the nine trajecten of the first expert have gone, and by which way. */
    private static final List<Integer> BY_HAND = List.of(10, 6, 6, 2, 1, 3, 5, 8, 6);

    private static final List<Integer> WITH_BACK = List.of(2, 7);
    private static final List<String> BACK_REASONS = List.of(
            "We weten nog te weinig over wat er in de kleine groep gebeurt.",
            "De school wil eerst zelf nog een week kijken.",
            "De aanpak van vorig jaar was nog niet besproken.");
    private static final List<String> FUNCTIONS =
            List.of("SUPPORT_COORDINATOR", "SUPPORT_COORDINATOR", "TEACHER", "HEAD");
    private static final LocalTime END_OF_DAY = LocalTime.of(16, 0);

    private final RandomGenerator random = Draw.of("route", 0);
    private final Rows rows;

    RouteRows(Rows rows) {
        this.rows = rows;
    }

    /** What a course came to: its last step and round, for what else is made up about the traject. */
    record Course(String step, int cycle, int moves, LocalDate since) {}

    /** The route of a traject; {@code i} is its place among all, {@code fellow} who else works on it or null. */
    Course add(Traject traject, Expert fellow, int i) {
        boolean back = traject.lead().number() == 0 ? WITH_BACK.contains(i) : random.nextInt(4) == 0;
        List<String> way = back ? WITH_A_STEP_BACK : STRAIGHT;
        int steps = Math.min(way.size(), traject.lead().number() == 0 ? BY_HAND.get(i) : drawn(traject));
        Walk walk = new Walk(traject, steps + 1);
        for (int step = 0; step < steps; step++) {
            walk.to(way.get(step));
        }
        if (walk.at.equals("UNDERSTAND")) {
            sideTrack(traject, fellow == null ? traject.lead() : fellow, walk);
        }
        if (traject.state() == Traject.State.CLOSED) {
            walk.close();
        }
        rows.own(Table.ROUTE_POSITION, traject.id(), walk.at, walk.cycle, walk.since, walk.moves);
        return new Course(walk.at, walk.cycle, walk.moves, walk.since);
    }

    private int drawn(Traject traject) {
        return switch (traject.state()) {
            case CLOSED -> 6 + 4 * random.nextInt(2);
            case ON_HOLD -> 2 + random.nextInt(4);
            case RUNNING -> random.nextInt(10);
        };
    }

    private void sideTrack(Traject traject, Expert expert, Walk walk) {
        rows.own(
                Table.SIDE_TRACK,
                id("side track", traject.key()),
                traject.id(),
                walk.cycle,
                expert.id(),
                walk.since,
                null,
                1);
    }

    /** Goes from step to step, the days spread evenly over the traject. */
    private final class Walk {
        private final Traject traject;
        private final long days;
        private final int parts;
        private String at = "COUPLED";
        private int cycle = 1;
        private int moves;
        private LocalDate since;

        Walk(Traject traject, int parts) {
            this.traject = traject;
            this.parts = parts;
            this.days = ChronoUnit.DAYS.between(traject.firstDay(), traject.lastDay());
            this.since = traject.firstDay();
        }

        void to(String step) {
            boolean again = at.equals("EVALUATE");
            boolean back = at.equals("UNDERSTAND") && step.equals("OBSERVE");
            cycle += again ? 1 : 0;
            since = traject.firstDay().plusDays(days * (moves + 1) / parts);
            record(
                    step,
                    back ? Draw.one(random, BACK_REASONS) : "",
                    step.equals("PLAN") ? Draw.one(random, FUNCTIONS) : null);
            at = step;
        }

        void close() {
            since = traject.lastDay();
            record("CLOSED", "", null);
        }

        private void record(String step, String reason, String agreedWith) {
            moves++;
            rows.own(
                    Table.ROUTE_MOVE,
                    id("move", traject.key() + " " + moves),
                    traject.id(),
                    moves,
                    cycle,
                    at,
                    step,
                    since,
                    reason,
                    agreedWith,
                    traject.lead().id(),
                    since.atTime(END_OF_DAY));
        }
    }
}
