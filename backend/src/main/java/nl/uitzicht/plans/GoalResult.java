package nl.uitzicht.plans;

/** What became of a goal at the evaluation. */
public enum GoalResult {
    REACHED,
    PARTLY,
    NOT
}
