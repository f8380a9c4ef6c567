package nl.uitzicht.reviews;

/** Where a review stands, in the order in which the board shows it. */
public enum ReviewState {
    TO_PLAN,
    PLANNED,
    REFLECTION_IN,
    HELD,
    TO_CONFIRM,
    CONFIRMED,
    LAPSED;

    /** Whether notes and agreements can still change. */
    public boolean open() {
        return this != TO_CONFIRM && this != CONFIRMED && this != LAPSED;
    }
}
