package nl.uitzicht.demo;

import java.util.List;
import java.util.UUID;
import nl.uitzicht.kinds.StandardKinds;

/** The kinds of work of the demonstration: the standard ones. */
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
        List<StandardKinds.Standard> kinds = StandardKinds.all();
        for (int i = 0; i < kinds.size(); i++) {
            StandardKinds.Standard kind = kinds.get(i);
            String scope = kind.appliesTo().name();
            rows.own(Table.ACTIVITY_KIND, id(kind.name()), kind.name(), scope, kind.notForExperts(), i + 1);
        }
    }
}
