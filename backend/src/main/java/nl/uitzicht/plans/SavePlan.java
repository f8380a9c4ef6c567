package nl.uitzicht.plans;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.TextOverrules;
import nl.uitzicht.route.Rounds;

/** Writes down what school and expert planned (R38). A version that the school confirmed stays; what changes after that is the next one. */
@Singleton
class SavePlan {
    private final PlanAccess access;
    private final PlanRules rules;
    private final Rounds rounds;
    private final ActionPlans plans;
    private final PlanGoals goals;
    private final PlanInterventions interventions;
    private final TextOverrules overrules;
    private final AuditLog audit;
    private final Clock clock;

    SavePlan(
            PlanAccess access,
            PlanRules rules,
            Rounds rounds,
            ActionPlans plans,
            PlanGoals goals,
            PlanInterventions interventions,
            TextOverrules overrules,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.rules = rules;
        this.rounds = rounds;
        this.plans = plans;
        this.goals = goals;
        this.interventions = interventions;
        this.overrules = overrules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused for who may not write it, a closed traject, a plan that somebody else saved meanwhile, and what {@link PlanRules} finds. */
    Outcome<ActionPlan> save(Caller caller, PlanDraft draft) {
        LocalDate today = Time.today(clock);
        UUID tenant = caller.partnershipId();
        Optional<PlanRejection> stranger = access.writes(caller, draft.trajectId(), today);
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        int cycle = rounds.current(tenant, draft.trajectId());
        ActionPlan last = plans.last(tenant, draft.trajectId(), cycle).orElse(null);
        if ((last == null ? 0 : last.version()) != draft.basedOnVersion()) {
            return Outcome.refused(new PlanRejection.Overtaken());
        }
        List<PlanRejection> no = new ArrayList<>(rules.judge(draft, texts(tenant, last), today));
        if (last != null && last.evaluatedOn() != null) {
            no.add(new PlanRejection.WrongMoment());
        }
        if (isNext(last) && plans.findById(caller.tid(draft.id())).isPresent()) {
            no.add(new PlanRejection.Impossible(List.of("id")));
        }
        return no.isEmpty() ? record(caller, draft, cycle, last, today) : Outcome.refused(no);
    }

    /** A confirmed plan stays as it is: what is written after it is the next one. */
    private static boolean isNext(@Nullable ActionPlan last) {
        return last == null || last.isConfirmed();
    }

    private Outcome<ActionPlan> record(Caller caller, PlanDraft draft, int cycle, ActionPlan last, LocalDate today) {
        boolean next = isNext(last);
        UUID id = next ? draft.id() : last.id().id();
        ActionPlan plan = new ActionPlan(
                caller.tid(id),
                draft.trajectId(),
                cycle,
                last == null ? 1 : next ? last.number() + 1 : last.number(),
                today,
                caller.membershipId(),
                draft.executionMinutes(),
                draft.evaluationMinutes(),
                last == null ? null : last.spentMinutes(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                last == null ? 1 : last.version() + 1);
        if (next) {
            plans.save(plan);
        } else {
            plans.update(plan);
            goals.clear(caller.partnershipId(), id);
            interventions.clear(caller.partnershipId(), id);
        }
        fill(caller, plan, draft);
        overrules.keep(caller, id, draft.overrules(), today);
        audit.record(caller, "planSave", "plan", id);
        return Outcome.accepted(plan, id, plan.version());
    }

    private List<String> texts(UUID tenant, @Nullable ActionPlan last) {
        if (last == null) {
            return List.of();
        }
        List<UUID> ids = List.of(last.id().id());
        return Stream.concat(
                        goals.of(tenant, ids).stream().flatMap(PlanGoal::texts),
                        interventions.of(tenant, ids).stream().map(PlanIntervention::text))
                .toList();
    }

    private void fill(Caller caller, ActionPlan plan, PlanDraft draft) {
        UUID planId = plan.id().id();
        goals.saveAll(IntStream.range(0, draft.goals().size())
                .mapToObj(i -> goal(caller, planId, i, draft.goals().get(i)))
                .toList());
        interventions.saveAll(IntStream.range(0, draft.interventions().size())
                .mapToObj(i ->
                        intervention(caller, planId, i, draft.interventions().get(i)))
                .toList());
    }

    private static PlanGoal goal(Caller caller, UUID planId, int position, PlanDraft.Goal goal) {
        return new PlanGoal(
                caller.tid(UuidCreator.getTimeOrderedEpoch()),
                planId,
                position,
                goal.kind(),
                goal.text(),
                goal.baseline(),
                goal.target(),
                null,
                "");
    }

    private static PlanIntervention intervention(
            Caller caller, UUID planId, int position, PlanDraft.Intervention asked) {
        return new PlanIntervention(
                caller.tid(UuidCreator.getTimeOrderedEpoch()),
                planId,
                position,
                asked.text(),
                asked.who(),
                asked.untilOn());
    }
}
