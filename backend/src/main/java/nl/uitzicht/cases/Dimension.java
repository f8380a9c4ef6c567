package nl.uitzicht.cases;

/** The eight dimensions of basic support (R79), in the order of the handbook. */
public enum Dimension {
    READING_SPELLING,
    MATHS,
    GIFTED,
    SLOW_LEARNING,
    WORK_BEHAVIOUR,
    BEHAVIOUR,
    PHYSICAL,
    LANGUAGE
}
