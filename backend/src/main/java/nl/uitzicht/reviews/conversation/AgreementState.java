package nl.uitzicht.reviews.conversation;

/** What became of an agreement. */
public enum AgreementState {
    OPEN,
    DONE,
    DROPPED
}
