package nl.uitzicht.kinds;

/** What a kind of work can be logged on. */
public enum ActivityScope {
    TRAJECT,
    NETWORK,
    GENERAL,
    ANY;

    /** Whether it fits hours on a traject, on a network, or on neither. */
    public boolean fits(boolean traject, boolean network) {
        return switch (this) {
            case ANY -> true;
            case TRAJECT -> traject;
            case NETWORK -> network;
            case GENERAL -> !traject && !network;
        };
    }
}
