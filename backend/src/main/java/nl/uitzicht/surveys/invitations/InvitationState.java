package nl.uitzicht.surveys.invitations;

/** Where an invitation stands. */
public enum InvitationState {
    /** The school has nobody who can be mailed. */
    MISSING,
    /** Asked; the link works. */
    OPEN,
    /** Answered, once. The link thanks. */
    USED,
    /** The time was over. The link leads nowhere. */
    CLOSED,
    /** Nobody could be reached, and nobody tries any more. Counts as not asked. */
    GIVEN_UP
}
