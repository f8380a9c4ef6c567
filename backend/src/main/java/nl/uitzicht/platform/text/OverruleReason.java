package nl.uitzicht.platform.text;

/** Why a writer says that a word leads to no pupil. A choice and no text, so that the reason names nobody either. */
public enum OverruleReason {
    SCHOOL_OR_PLACE,
    PROFESSIONAL,
    METHOD,
    OTHER_WORD
}
