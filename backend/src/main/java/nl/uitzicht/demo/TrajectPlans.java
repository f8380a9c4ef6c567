package nl.uitzicht.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Decides which trajecten there are: nine of the first expert, by hand; eight or nine of each other, by a seeded draw. */
final class TrajectPlans {
    private static final int OTHERS_WITH_NINE = 15;
    private static final int ALWAYS_RUNNING = 3;
    private static final List<Traject.State> STATES = List.of(
            Traject.State.CLOSED,
            Traject.State.CLOSED,
            Traject.State.CLOSED,
            Traject.State.CLOSED,
            Traject.State.RUNNING,
            Traject.State.ON_HOLD);

    private final SchoolDays days;
    private final Geography geography;
    private final List<String> offered;

    TrajectPlans(SchoolDays days, Geography geography) {
        this.days = days;
        this.geography = geography;
        this.offered = DemoFile.rows("expertise.csv").stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
    }

    List<Traject> of(Expert expert) {
        return expert.number() == 0 ? ofTheFirst(expert) : drawn(expert);
    }

    /** 87% of the agreement used, more than all of it, well within it, two before their plan, one about to start, on hold, closed twice. */
    private List<Traject> ofTheFirst(Expert expert) {
        return List.of(
                byHand(expert, 1, Traject.State.RUNNING, 70, 1, 630, 720, 600),
                byHand(expert, 8, Traject.State.RUNNING, 95, 1, 645, 600, 480),
                byHand(expert, 14, Traject.State.RUNNING, 55, 1, 330, 900, null),
                byHand(expert, 19, Traject.State.RUNNING, 25, 1, 150, null, 480),
                byHand(expert, 22, Traject.State.RUNNING, 12, 1, 60, null, null),
                byHand(expert, 24, Traject.State.RUNNING, 40, 1, 240, 540, 480),
                byHand(expert, 4, Traject.State.ON_HOLD, 110, 60, 180, 480, null),
                byHand(expert, 11, Traject.State.CLOSED, 150, 45, 690, 720, 600),
                byHand(expert, 27, Traject.State.CLOSED, 180, 90, 540, 540, null));
    }

    private Traject byHand(
            Expert expert,
            int school,
            Traject.State state,
            int from,
            int to,
            int spent,
            Integer agreed,
            Integer provisional) {
        String domain = expert.domains().get(school % expert.domains().size());
        return new Traject(
                expert.number() + "-" + school,
                expert,
                geography.schools().get(school),
                domain,
                state,
                days.ago(from),
                days.ago(to),
                spent,
                agreed,
                provisional);
    }

    private List<Traject> drawn(Expert expert) {
        RandomGenerator random = Draw.of("trajecten", expert.number());
        int count = expert.number() <= OTHERS_WITH_NINE ? 9 : 8;
        List<Traject> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(draw(expert, i, random));
        }
        return drawn;
    }

    private Traject draw(Expert expert, int i, RandomGenerator random) {
        Traject.State state = i < ALWAYS_RUNNING ? Traject.State.RUNNING : Draw.one(random, STATES);
        int from = state == Traject.State.CLOSED ? 80 + random.nextInt(100) : 20 + random.nextInt(60);
        int to = state == Traject.State.RUNNING ? 1 : Math.max(2, from - 35 - random.nextInt(40));
        int agreed = 540 + 60 * random.nextInt(12);
        int spent =
                agreed * (state == Traject.State.CLOSED ? 65 + random.nextInt(35) : 10 + random.nextInt(45)) / 500 * 5;
        boolean hasPlan = state == Traject.State.CLOSED || random.nextInt(10) < 6;
        Geography.School school = Draw.one(random, geography.schoolsOf(expert.regions()));
        LocalDate last = days.ago(to);
        return new Traject(
                expert.number() + "-" + i,
                expert,
                school,
                domain(expert, school, random),
                state,
                days.ago(from),
                last,
                spent,
                hasPlan ? agreed : null,
                random.nextBoolean() ? agreed - 120 : null);
    }

    /** A domain of the expert that the portfolio of the school's region offers. */
    private String domain(Expert expert, Geography.School school, RandomGenerator random) {
        return Draw.one(
                random,
                expert.domains().stream()
                        .filter(domain -> offered.contains(school.region() + " " + domain))
                        .toList());
    }
}
