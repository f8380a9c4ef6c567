package nl.uitzicht.cases;

/** Where a case stands. Coupling does not change it: nobody can tell from a case whether a traject runs (D22). */
enum CaseState {
    BROUGHT,
    DISCUSSED,
    CLOSED
}
