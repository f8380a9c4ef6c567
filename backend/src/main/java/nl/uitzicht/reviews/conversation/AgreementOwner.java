package nl.uitzicht.reviews.conversation;

/** Who does what was agreed; also what the expert needs from the partnership. */
public enum AgreementOwner {
    EXPERT,
    MANAGER,
    PARTNERSHIP
}
