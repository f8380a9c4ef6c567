package nl.uitzicht.trajecten;

/** What the expert advises the school to do after the closing (slotadvies, R50 to R53). */
public enum ClosingNext {
    ON_THEIR_OWN,
    BOARD_FUNDS,
    NETWORK,
    PARTNER,
    SPECIALISED
}
