package nl.uitzicht.trajecten;

/** How a traject ended (D19). */
public enum TrajectEnding {
    GOALS_REACHED,
    GOALS_PARTLY,
    GOALS_NOT,
    MOVED,
    SPECIALISED,
    WITHDRAWN;

    /** Whether it came of an evaluation of the goals. */
    boolean isOfGoals() {
        return this == GOALS_REACHED || this == GOALS_PARTLY || this == GOALS_NOT;
    }
}
