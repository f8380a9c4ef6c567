package nl.uitzicht.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Cuts the time spent on a traject into pieces of work that follow its course: clarify, observe, plan, strengthen, evaluate. */
final class TrajectWork {
    private static final List<String> COURSE = List.of(
            Kinds.CLARIFY,
            Kinds.OBSERVE,
            Kinds.OBSERVE,
            Kinds.PLAN,
            Kinds.STRENGTHEN,
            Kinds.STRENGTHEN,
            Kinds.EVALUATE);
    private static final List<String> AT_THE_DESK = List.of(Kinds.PREPARE, Kinds.REPORT, Kinds.MEET);
    private static final List<String> NOTES = List.of(
            "",
            "",
            "",
            "Kort nagepraat met de leerkracht.",
            "Volgende stap afgesproken met de intern begeleider.",
            "Online overlegd.");
    private static final int SHORTEST = 30;

    private final RandomGenerator random;

    TrajectWork(RandomGenerator random) {
        this.random = random;
    }

    List<Work> of(Traject traject) {
        List<Integer> pieces = pieces(traject.spent());
        List<Work> work = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            work.add(piece(traject, i, pieces));
        }
        return work;
    }

    /** Pieces of 30 to 120 minutes that add up to the whole. */
    private List<Integer> pieces(int minutes) {
        List<Integer> pieces = new ArrayList<>();
        int left = minutes;
        while (left > 0) {
            int piece = Math.min(left, SHORTEST + 15 * random.nextInt(7));
            if (left - piece < SHORTEST) {
                piece = left;
            }
            pieces.add(piece);
            left -= piece;
        }
        return pieces;
    }

    private Work piece(Traject traject, int i, List<Integer> pieces) {
        int minutes = pieces.get(i);
        int last = Math.max(1, pieces.size() - 1);
        boolean desk = i > 0 && random.nextInt(3) == 0;
        if (desk) {
            return Work.onTraject(traject, Draw.one(random, AT_THE_DESK), minutes, 0, "");
        }
        int steps = traject.state() == Traject.State.CLOSED ? COURSE.size() : COURSE.size() - 1;
        String kind = random.nextInt(40) == 0 ? Kinds.IN_VAIN : COURSE.get(i * (steps - 1) / last);
        return Work.onTraject(traject, kind, minutes, 10 + 5 * random.nextInt(7), Draw.one(random, NOTES));
    }
}
