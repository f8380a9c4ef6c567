package nl.uitzicht.plans;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.hours.TimeSpent;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.trajecten.Agreements;

/**
 * The school confirmed the plan: in words, as an expert records it (D21), or by its own account. From then on its minutes are agreed: what
 * was spent before the plan, the execution and the evaluation together (R39).
 */
@Singleton
class ConfirmPlan {
    private static final int STEP = 5;
    /** A plan is talked over first and typed up later; a day long before is a mistake in the date. */
    static final int TYPED_UP_WITHIN_DAYS = 14;

    private final PlanAccess access;
    private final ActionPlans plans;
    private final PlanConfirmations confirmations;
    private final TimeSpent spent;
    private final Agreements agreements;
    private final AuditLog audit;
    private final Clock clock;

    ConfirmPlan(
            PlanAccess access,
            ActionPlans plans,
            PlanConfirmations confirmations,
            TimeSpent spent,
            Agreements agreements,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.confirmations = confirmations;
        this.spent = spent;
        this.agreements = agreements;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refused for who may not write the plan, one that was confirmed already or changed since it was seen, a day more than two weeks
     * before the plan was written, before the traject or after today, and minutes that cannot be agreed.
     */
    Outcome<ActionPlan> confirm(Caller caller, PlanAgreed agreed) {
        UUID planId = agreed.planId();
        LocalDate on = agreed.on();
        ActionPlan plan = plans.lock(caller.partnershipId(), planId).orElse(null);
        LocalDate today = Time.today(clock);
        UUID traject = plan == null ? null : plan.trajectId();
        boolean school = access.isOfSchool(caller, traject, today);
        Optional<PlanRejection> no = school ? Optional.empty() : access.confirms(caller, traject, today);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        if (plan.isConfirmed()) {
            return Outcome.refused(new PlanRejection.WrongMoment());
        }
        if (!agreed.saw(plan)) {
            return Outcome.refused(new PlanRejection.SeenOther());
        }
        LocalDate first = plan.madeOn().minusDays(TYPED_UP_WITHIN_DAYS);
        if (on.isAfter(today) || on.isBefore(first) || on.isBefore(access.startsOn(caller, traject))) {
            return Outcome.refused(new PlanRejection.Impossible(List.of("on")));
        }
        return record(caller, plan, school ? ConfirmedHow.ACCOUNT : ConfirmedHow.ORAL, agreed, today);
    }

    private Outcome<ActionPlan> record(
            Caller caller, ActionPlan plan, ConfirmedHow how, PlanAgreed agreed, LocalDate today) {
        UUID tenant = caller.partnershipId();
        UUID id = plan.id().id();
        LocalDate on = agreed.on();
        int before = plan.spentMinutes() == null ? spentBefore(tenant, plan.trajectId(), on) : plan.spentMinutes();
        int minutes = before + plan.executionMinutes() + plan.evaluationMinutes();
        Optional<UUID> agreement = agreements.agree(caller, plan.trajectId(), minutes, from(tenant, plan, on, today));
        if (agreement.isEmpty()) {
            return Outcome.refused(new PlanRejection.NoHours());
        }
        plans.confirm(tenant, id, on, how, agreed.by(), before);
        confirmations.save(new PlanConfirmation(plan.id(), agreement.get(), caller.membershipId(), today));
        ActionPlan now = plans.findById(plan.id()).orElseThrow();
        audit.record(caller, "planConfirm", "plan", id);
        return Outcome.accepted(now, id, now.version());
    }

    /**
     * The day from which the plan's minutes hold: nothing that was agreed before it was confirmed goes over them (R39), save the plan of a
     * later round, which goes on.
     */
    private LocalDate from(UUID tenant, ActionPlan plan, LocalDate on, LocalDate today) {
        Optional<LocalDate> later = plans.of(tenant, List.of(plan.trajectId())).stream()
                .filter(other -> other.cycle() > plan.cycle() && other.isConfirmed())
                .map(ActionPlan::confirmedOn)
                .min(Comparator.naturalOrder())
                .map(day -> day.minusDays(1));
        if (later.isPresent()) {
            return later.get().isBefore(on) ? later.get() : on;
        }
        return agreements
                .latest(tenant, plan.trajectId(), today)
                .filter(latest -> latest.isAfter(on))
                .orElse(on);
    }

    /** Up to and including the day, rounded up to what can be agreed. */
    private int spentBefore(UUID tenant, UUID trajectId, LocalDate on) {
        int minutes = spent.until(tenant, trajectId, on);
        return (minutes + STEP - 1) / STEP * STEP;
    }
}
