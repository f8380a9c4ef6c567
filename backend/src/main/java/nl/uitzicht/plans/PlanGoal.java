package nl.uitzicht.plans;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A goal in short neutral words, with where it starts and where it should come. */
@MappedEntity("plan_goal")
record PlanGoal(
        @EmbeddedId Tid id,
        @Uuid16 UUID planId,
        int position,
        GoalKind kind,
        String text,
        String baseline,
        String target,
        @Nullable GoalResult result,
        String resultText) {

    /** All its words. */
    Stream<String> texts() {
        return Stream.of(text, baseline, target, resultText);
    }
}
