package nl.uitzicht.plans;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.route.SchoolFunction;

/**
 * That somebody of the school agreed on a civil date.
 *
 * @param basedOnVersion the version of the plan that was seen; null from an app that does not tell it
 */
record PlanAgreed(UUID planId, @Nullable Integer basedOnVersion, SchoolFunction by, LocalDate on) {
    boolean saw(ActionPlan plan) {
        return basedOnVersion == null || basedOnVersion == plan.version();
    }
}
