package nl.uitzicht.plans;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** Who recorded that a plan was confirmed, on which day, and which agreement on minutes came of it; has the id of the plan. */
@MappedEntity("plan_confirmation")
record PlanConfirmation(
        @EmbeddedId Tid id,
        @Uuid16 UUID agreementId,
        @Uuid16 UUID recordedBy,
        LocalDate recordedOn) {}
