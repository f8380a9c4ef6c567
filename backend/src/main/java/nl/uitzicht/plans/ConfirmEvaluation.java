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

/** The school confirms what became of the goals (R42, R50): in words, as an expert records it (D21), or by its own account, also after closing. */
@Singleton
class ConfirmEvaluation {
    private final PlanAccess access;
    private final ActionPlans plans;
    private final AuditLog audit;
    private final Clock clock;

    ConfirmEvaluation(PlanAccess access, ActionPlans plans, AuditLog audit, Clock clock) {
        this.access = access;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refused for who may not write the plan, one that is not evaluated or was confirmed so or changed since it was seen, and a day before the
     * evaluation or after today.
     */
    Outcome<ActionPlan> confirm(Caller caller, PlanAgreed agreed) {
        UUID planId = agreed.planId();
        LocalDate on = agreed.on();
        ActionPlan plan = plans.lock(caller.partnershipId(), planId).orElse(null);
        LocalDate today = Time.today(clock);
        UUID traject = plan == null ? null : plan.trajectId();
        boolean school = access.isOfSchoolEver(caller, traject, today);
        Optional<PlanRejection> no = school ? Optional.empty() : access.confirmsEvaluation(caller, traject, today);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        if (plan.evaluatedOn() == null || plan.evaluationConfirmedOn() != null) {
            return Outcome.refused(new PlanRejection.WrongMoment());
        }
        if (!agreed.saw(plan)) {
            return Outcome.refused(new PlanRejection.SeenOther());
        }
        if (on.isAfter(today) || on.isBefore(plan.evaluatedOn())) {
            return Outcome.refused(new PlanRejection.Impossible(List.of("on")));
        }
        plans.confirmEvaluation(
                caller.partnershipId(),
                planId,
                on,
                school ? ConfirmedHow.ACCOUNT : ConfirmedHow.ORAL,
                agreed.by(),
                caller.membershipId());
        audit.record(caller, "planConfirmEvaluation", "plan", planId);
        ActionPlan now = plans.findById(caller.tid(planId)).orElseThrow();
        return Outcome.accepted(now, planId, now.version());
    }
}
