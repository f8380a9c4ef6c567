package nl.uitzicht.trajecten;

/** Where a traject stands, as far as hours need it. */
public enum TrajectState {
    RUNNING,
    ON_HOLD,
    CLOSED
}
