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
import nl.uitzicht.trajecten.Agreements;

/** Who recorded by mistake, or with a wrong day, that the school confirmed a plan undoes that the same day; the minutes are no longer agreed. */
@Singleton
class WithdrawConfirmation {
    private final PlanAccess access;
    private final ActionPlans plans;
    private final PlanConfirmations confirmations;
    private final Agreements agreements;
    private final AuditLog audit;
    private final Clock clock;

    WithdrawConfirmation(
            PlanAccess access,
            ActionPlans plans,
            PlanConfirmations confirmations,
            Agreements agreements,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.confirmations = confirmations;
        this.agreements = agreements;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused for who may not write the plan, for who did not record it today, and once it was evaluated or revised. */
    Outcome<ActionPlan> withdraw(Caller caller, UUID planId) {
        ActionPlan plan = plans.lock(caller.partnershipId(), planId).orElse(null);
        LocalDate today = Time.today(clock);
        UUID traject = plan == null ? null : plan.trajectId();
        Optional<PlanRejection> no =
                access.isOfSchool(caller, traject, today) ? Optional.empty() : access.confirms(caller, traject, today);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        Optional<PlanConfirmation> own = confirmations
                .findById(plan.id())
                .filter(one -> one.recordedBy().equals(caller.membershipId()))
                .filter(one -> one.recordedOn().equals(today));
        if (own.isEmpty() || !isOpen(plan)) {
            return Outcome.refused(new PlanRejection.WrongMoment());
        }
        agreements.withdraw(caller, plan.trajectId(), own.get().agreementId());
        confirmations.deleteById(plan.id());
        plans.unconfirm(caller.partnershipId(), planId, isFirst(plan));
        audit.record(caller, "planWithdrawConfirmation", "plan", planId);
        ActionPlan now = plans.findById(plan.id()).orElseThrow();
        return Outcome.accepted(now, planId, now.version());
    }

    private boolean isOpen(ActionPlan plan) {
        UUID last = plans.last(plan.id().partnershipId(), plan.trajectId(), plan.cycle())
                .map(other -> other.id().id())
                .orElseThrow();
        return plan.evaluatedOn() == null && last.equals(plan.id().id());
    }

    /** Whether no version before it was confirmed, so that what was spent before is counted anew. */
    private boolean isFirst(ActionPlan plan) {
        return plans.of(plan.id().partnershipId(), List.of(plan.trajectId())).stream()
                .filter(other -> other.cycle() == plan.cycle())
                .noneMatch(other -> other.isConfirmed() && other.number() < plan.number());
    }
}
