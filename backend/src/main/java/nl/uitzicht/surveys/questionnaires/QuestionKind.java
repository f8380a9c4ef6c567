package nl.uitzicht.surveys.questionnaires;

/** How a question is answered. */
public enum QuestionKind {
    /** A mark from 1 to 10. */
    SCALE,
    /** One of five faces with words, 1 the least content. */
    FACES,
    /** One of the options. */
    CHOICE,
    /** Any of the options. */
    SEVERAL,
    /** Own words. */
    OPEN
}
