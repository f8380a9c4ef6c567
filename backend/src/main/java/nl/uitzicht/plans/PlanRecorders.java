package nl.uitzicht.plans;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The names of who recorded that the school agreed with a plan and with its evaluation, which may be in words (D21); null where nobody did. */
@MappedEntity("action_plan")
record PlanRecorders(
        @Uuid16 UUID planId,
        @Nullable String planBy,
        @Nullable String evaluationBy) {}
