package nl.uitzicht.notes;

/** Whom a note is for. It is chosen when the note is written and never changes: what was written for oneself cannot slip to others. */
public enum Audience {
    /** The author alone; nobody else reads it, whatever their role. */
    WORKING,
    /** For the dossier: conclusion and recommendations, about the pupil only (R43). */
    DOSSIER,
    /** For a teacher or IB'er about their own work; never in the dossier (R44). */
    ADVICE,
    /** For who works on the traject after the author, and beside them (D20); never in the dossier. */
    HANDOVER
}
