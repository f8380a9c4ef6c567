package nl.uitzicht.plans;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.PupilText;

/** What a plan must satisfy by itself. Texts stay short and neutral: the story is in the dossier (D20). */
@Singleton
class PlanRules {
    static final int MOST_TEXT = 200;
    private static final int MOST_GOALS = 8;
    private static final int MOST_INTERVENTIONS = 12;
    private static final int MOST_MINUTES = 12_000;
    private static final int STEP = 5;

    private final PupilText pupilText;

    PlanRules(PupilText pupilText) {
        this.pupilText = pupilText;
    }

    /** Every objection, in the order of the form. {@code before} are the texts of the plan as it stood. */
    List<PlanRejection> judge(PlanDraft plan, List<String> before, LocalDate today) {
        Overrules overrules = plan.overrules().after(before);
        List<PlanRejection> no = new ArrayList<>();
        minutes("executionMinutes", plan.executionMinutes(), no);
        minutes("evaluationMinutes", plan.evaluationMinutes(), no);
        if (plan.goals().isEmpty()) {
            no.add(new PlanRejection.Missing(List.of("goals")));
        }
        if (plan.goals().size() > MOST_GOALS) {
            no.add(new PlanRejection.Impossible(List.of("goals")));
        }
        if (plan.interventions().size() > MOST_INTERVENTIONS) {
            no.add(new PlanRejection.Impossible(List.of("interventions")));
        }
        for (int i = 0; i < plan.goals().size(); i++) {
            PlanDraft.Goal goal = plan.goals().get(i);
            no.addAll(text(List.of("goals", "" + i, "text"), goal.text(), true, overrules, today));
            no.addAll(text(List.of("goals", "" + i, "baseline"), goal.baseline(), false, overrules, today));
            no.addAll(text(List.of("goals", "" + i, "target"), goal.target(), true, overrules, today));
        }
        for (int i = 0; i < plan.interventions().size(); i++) {
            no.addAll(text(
                    List.of("interventions", "" + i, "text"),
                    plan.interventions().get(i).text(),
                    true,
                    overrules,
                    today));
        }
        return no;
    }

    /** Every objection to one text; what was overruled counts for the whole list that it is in, whose rows may shift. */
    List<PlanRejection> text(List<String> where, String text, boolean mandatory, Overrules overrules, LocalDate today) {
        if (text.isBlank()) {
            return mandatory ? List.of(new PlanRejection.Missing(where)) : List.of();
        }
        List<PlanRejection> no = new ArrayList<>();
        if (text.length() > MOST_TEXT) {
            no.add(new PlanRejection.TooLong(where, MOST_TEXT));
        }
        pupilText
                .objections(where.getFirst(), text, overrules, today)
                .forEach(kind -> no.add(new PlanRejection.Personal(where, kind)));
        return no;
    }

    private static void minutes(String where, int minutes, List<PlanRejection> no) {
        if (minutes < 0 || minutes > MOST_MINUTES || minutes % STEP != 0) {
            no.add(new PlanRejection.Impossible(List.of(where)));
        }
    }
}
