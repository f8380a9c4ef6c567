package nl.uitzicht.plans;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** What somebody does for the goals, and until when. */
@MappedEntity("plan_intervention")
record PlanIntervention(
        @EmbeddedId Tid id, @Uuid16 UUID planId, int position, String text, Doer who, LocalDate untilOn) {}
