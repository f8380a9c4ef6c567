package nl.uitzicht.coupling;

/** Where a decision on an expert stands. */
enum DeploymentStand {
    /** Decided, not coupled. */
    WAITING,
    /** Coupled; the expert has not been in touch. */
    CONTACT_DUE,
    /** The expert has been in touch (R27). */
    STARTED
}
