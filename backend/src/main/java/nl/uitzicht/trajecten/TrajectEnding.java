package nl.uitzicht.trajecten;

/** How a traject ended (D19). */
public enum TrajectEnding {
    GOALS_REACHED,
    GOALS_PARTLY,
    GOALS_NOT,
    MOVED,
    SPECIALISED,
    WITHDRAWN
}
