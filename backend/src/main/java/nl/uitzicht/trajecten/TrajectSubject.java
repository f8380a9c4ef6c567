package nl.uitzicht.trajecten;

/** What a traject is about (R1). */
public enum TrajectSubject {
    PUPIL,
    GROUP,
    SCHOOL
}
