package nl.uitzicht.cases;

/** The three outcomes of a case, precisely (R21). */
public enum CaseOutcome {
    /** Direct advies. */
    ADVICE,
    /** Inzet expert, of a domain. */
    DEPLOYMENT,
    /** Basisvraag. */
    BASIC
}
