package nl.uitzicht.plans;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.TextOverrules;

/** What became of the goals of a confirmed plan: each reached, partly or not, with a sentence (R42); and that the plan stands in the dossier. */
@Singleton
class EvaluatePlan {
    private final PlanAccess access;
    private final PlanRules rules;
    private final ActionPlans plans;
    private final PlanGoals goals;
    private final TextOverrules overrules;
    private final AuditLog audit;
    private final Clock clock;

    EvaluatePlan(
            PlanAccess access,
            PlanRules rules,
            ActionPlans plans,
            PlanGoals goals,
            TextOverrules overrules,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.rules = rules;
        this.plans = plans;
        this.goals = goals;
        this.overrules = overrules;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of one goal. */
    record Judged(UUID goalId, GoalResult result, String text) {}

    /**
     * Refused for who may not write the plan, one that is not confirmed, is revised or changed since it was seen, an evaluation the school
     * confirmed, a day that cannot be, and unless every goal has a result and a sentence.
     *
     * @param seen the version of the plan that was seen; null from an app that does not tell it
     * @param talked the civil date it was talked over: typed up within two weeks (decision 0106); null is today
     */
    Outcome<ActionPlan> evaluate(
            Caller caller,
            UUID planId,
            @Nullable Integer seen,
            @Nullable LocalDate talked,
            List<Judged> results,
            Overrules said) {
        ActionPlan plan = plans.lock(caller.partnershipId(), planId).orElse(null);
        LocalDate today = Time.today(clock);
        Optional<PlanRejection> stranger = access.writes(caller, plan == null ? null : plan.trajectId(), today);
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        if (seen != null && seen != plan.version()) {
            return Outcome.refused(new PlanRejection.SeenOther());
        }
        List<PlanRejection> no = judge(plan, results, said, today);
        LocalDate on = talked == null ? today : talked;
        if (no.isEmpty() && !canBe(on, plan, today)) {
            no = List.of(new PlanRejection.Impossible(List.of("on")));
        }
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        results.forEach(
                judged -> goals.judge(caller.partnershipId(), planId, judged.goalId(), judged.result(), judged.text()));
        plans.evaluated(caller.partnershipId(), planId, on);
        overrules.keep(caller, planId, said, today);
        audit.record(caller, "planEvaluate", "plan", planId);
        return again(caller, planId);
    }

    /** A day that stands already stays possible while its words are mended. */
    private static boolean canBe(LocalDate on, ActionPlan plan, LocalDate today) {
        boolean lately = !on.isAfter(today)
                && !on.isBefore(today.minusDays(ConfirmPlan.TYPED_UP_WITHIN_DAYS))
                && !on.isBefore(plan.confirmedOn());
        return lately || on.equals(plan.evaluatedOn());
    }

    /** The school put the plan into the dossier (R40); the day may be corrected. */
    Outcome<ActionPlan> inDossier(Caller caller, UUID planId, LocalDate on) {
        ActionPlan plan = plans.lock(caller.partnershipId(), planId).orElse(null);
        LocalDate today = Time.today(clock);
        Optional<PlanRejection> stranger = access.writes(caller, plan == null ? null : plan.trajectId(), today);
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        if (on.isAfter(today)) {
            return Outcome.refused(new PlanRejection.Impossible(List.of("on")));
        }
        plans.inDossier(caller.partnershipId(), planId, on);
        audit.record(caller, "planInDossier", "plan", planId);
        return again(caller, planId);
    }

    private Outcome<ActionPlan> again(Caller caller, UUID planId) {
        ActionPlan now = plans.findById(caller.tid(planId)).orElseThrow();
        return Outcome.accepted(now, planId, now.version());
    }

    private List<PlanRejection> judge(ActionPlan plan, List<Judged> results, Overrules said, LocalDate today) {
        UUID tenant = plan.id().partnershipId();
        UUID last = plans.last(tenant, plan.trajectId(), plan.cycle())
                .map(other -> other.id().id())
                .orElseThrow();
        if (!plan.isConfirmed()
                || plan.evaluationConfirmedOn() != null
                || !last.equals(plan.id().id())) {
            return List.of(new PlanRejection.WrongMoment());
        }
        Set<UUID> asked = new HashSet<>();
        results.forEach(judged -> asked.add(judged.goalId()));
        List<PlanGoal> known = goals.of(tenant, List.of(plan.id().id()));
        Set<UUID> there = new HashSet<>();
        known.forEach(goal -> there.add(goal.id().id()));
        Overrules overruled = said.after(known.stream().flatMap(PlanGoal::texts).toList());
        List<PlanRejection> no = new ArrayList<>();
        if (!asked.equals(there)) {
            no.add(new PlanRejection.Missing(List.of("results")));
        }
        for (int i = 0; i < results.size(); i++) {
            no.addAll(rules.text(
                    List.of("results", "" + i, "text"), results.get(i).text(), true, overruled, today));
        }
        return no;
    }
}
