package nl.uitzicht.plans;

/** What a goal is about. */
public enum GoalKind {
    WELLBEING,
    BEHAVIOUR,
    LEARNING,
    LANGUAGE,
    TEACHING,
    TEAM,
    OTHER
}
