package nl.uitzicht.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.text.Overrules;

/** A plan as it was filled in. {@code basedOnVersion} is that of the last version of the round, 0 when there was none. */
record PlanDraft(
        UUID id,
        UUID trajectId,
        int basedOnVersion,
        int executionMinutes,
        int evaluationMinutes,
        List<Goal> goals,
        List<Intervention> interventions,
        Overrules overrules) {

    record Goal(GoalKind kind, String text, String baseline, String target) {}

    record Intervention(String text, Doer who, LocalDate untilOn) {}
}
