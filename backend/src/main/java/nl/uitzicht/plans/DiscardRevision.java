package nl.uitzicht.plans;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** Drops a revision that the school did not agree to: the version that it confirmed goes on (R41). */
@Singleton
class DiscardRevision {
    private final PlanAccess access;
    private final ActionPlans plans;
    private final PlanGoals goals;
    private final PlanInterventions interventions;
    private final AuditLog audit;
    private final Clock clock;

    DiscardRevision(
            PlanAccess access,
            ActionPlans plans,
            PlanGoals goals,
            PlanInterventions interventions,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.goals = goals;
        this.interventions = interventions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers the version that goes on. Refused for who may not write the plan, what was confirmed, a first version, and one that changed since it was seen. */
    Outcome<ActionPlan> discard(Caller caller, UUID planId, int basedOnVersion) {
        UUID tenant = caller.partnershipId();
        ActionPlan plan = plans.lock(tenant, planId).orElse(null);
        LocalDate today = Time.today(clock);
        Optional<PlanRejection> stranger = access.writes(caller, plan == null ? null : plan.trajectId(), today);
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        Optional<ActionPlan> before = before(plan);
        if (plan.isConfirmed() || before.isEmpty()) {
            return Outcome.refused(new PlanRejection.WrongMoment());
        }
        if (plan.version() != basedOnVersion) {
            return Outcome.refused(new PlanRejection.Overtaken());
        }
        goals.clear(tenant, planId);
        interventions.clear(tenant, planId);
        plans.delete(plan);
        audit.record(caller, "planDiscard", "plan", planId);
        UUID goesOn = before.get().id().id();
        // Else the next revision would count from where this one did, and what somebody still types on this one would
        // pass for a change of that.
        plans.goOn(tenant, goesOn, plan.version() + 1);
        return Outcome.accepted(plans.findById(caller.tid(goesOn)).orElseThrow(), goesOn, plan.version() + 1);
    }

    private Optional<ActionPlan> before(ActionPlan plan) {
        return plans.of(plan.id().partnershipId(), List.of(plan.trajectId())).stream()
                .filter(other -> other.cycle() == plan.cycle() && other.number() < plan.number())
                .findFirst();
    }
}
