package nl.uitzicht.plans;

/** Who carries an intervention out: the school does, an expert helps (R41, R47). */
public enum Doer {
    TEACHER,
    SUPPORT_COORDINATOR,
    TEAM,
    EXPERT,
    PARENTS,
    OTHER
}
