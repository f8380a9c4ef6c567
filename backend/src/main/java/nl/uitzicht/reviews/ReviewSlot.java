package nl.uitzicht.reviews;

/** What the expert said of the planned moment. */
public enum ReviewSlot {
    NONE,
    PROPOSED,
    ACCEPTED,
    OTHER_ASKED
}
