package nl.uitzicht.demo;

import java.util.List;
import java.util.UUID;

/** The kinds of work of the demonstration: those of R48, what surrounds them, and one that R47 keeps from experts. */
final class Kinds {
    static final String CLARIFY = "Vraag verhelderen";
    static final String OBSERVE = "Observeren en analyseren";
    static final String PLAN = "Meedenken over het plan";
    static final String STRENGTHEN = "Team sterker maken";
    static final String EVALUATE = "Evalueren";
    static final String PREPARE = "Voorbereiding";
    static final String REPORT = "Verslag";
    static final String MEET = "Overleg";
    static final String NETWORK = "Netwerkbijeenkomst";
    static final String PEERS = "Intervisie";
    static final String TRAINING = "Training";
    static final String IN_VAIN = "Voor niets gereden";

    private Kinds() {}

    static UUID id(String name) {
        return Demonstration.id("kind", name);
    }

    static void addTo(Rows rows) {
        List<List<String>> kinds = DemoFile.rows("activities.csv");
        for (int i = 0; i < kinds.size(); i++) {
            List<String> kind = kinds.get(i);
            String limit = kind.get(2).isEmpty() ? null : kind.get(2);
            rows.own(Table.ACTIVITY_KIND, id(kind.get(0)), kind.get(0), kind.get(1), limit, i + 1);
        }
    }
}
