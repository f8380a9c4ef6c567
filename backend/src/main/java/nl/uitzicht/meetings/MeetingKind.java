package nl.uitzicht.meetings;

/** What a network meets for; a network of two layers has its own two kinds (R17). */
public enum MeetingKind {
    /** Casus. */
    CASE(true, false),
    /** Thema; takes no cases. */
    THEME(false, false),
    /** The large layer, for themes only. */
    CLUSTER_LIB(false, true),
    /** The small layer, for cases only. */
    SUB_LIB(true, true);

    private final boolean cases;
    private final boolean twoLayers;

    MeetingKind(boolean cases, boolean twoLayers) {
        this.cases = cases;
        this.twoLayers = twoLayers;
    }

    /** Whether cases are brought to it. */
    public boolean takesCases() {
        return cases;
    }

    /** Whether a network that meets in two layers, or one that does not, holds it. */
    boolean fits(boolean networkOfTwoLayers) {
        return twoLayers == networkOfTwoLayers;
    }
}
