package nl.uitzicht.schools;

/** Which of DUO's two files a school comes from (D33). */
public enum SchoolKind {
    /** Basisonderwijs. */
    PRIMARY,
    /** Speciaal: sbo, so and vso in one file. */
    SPECIAL
}
