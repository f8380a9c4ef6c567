package nl.uitzicht.cases;

/** What a case is about (R1). */
public enum CaseSubject {
    PUPIL,
    GROUP,
    SCHOOL
}
