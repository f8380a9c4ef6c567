package nl.uitzicht.reviews.rounds;

/** How a question is answered: in words, or with a choice and words. */
public enum QuestionKind {
    TEXT,
    /** Too few, fitting, too many. */
    AMOUNT,
    /** Whether one wants to and can go on; never about health (D26). */
    WISH
}
