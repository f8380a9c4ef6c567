package nl.uitzicht.route;

/** Where a traject can stand, in the order of the route (R27-R42, "Afgeleide toestanden" of the process). */
public enum RouteStep {
    DECIDED("besloten"),
    DOSSIER_READY("dossier klaar"),
    COUPLED("gekoppeld"),
    PREPARATION("voorbereidend gesprek"),
    OBSERVE("waarnemen"),
    UNDERSTAND("begrijpen"),
    PLAN("plannen"),
    REALISE("realiseren"),
    EVALUATE("evaluatie"),
    ON_HOLD("in de wacht"),
    CLOSED("afgerond");

    private final String dutch;

    RouteStep(String dutch) {
        this.dutch = dutch;
    }

    /** As it stands on the screen. */
    public String dutch() {
        return dutch;
    }

    /** Whether work on the question goes on in this step: not before the coupling, not on hold, not closed. */
    boolean isWork() {
        return compareTo(COUPLED) >= 0 && compareTo(EVALUATE) <= 0;
    }
}
