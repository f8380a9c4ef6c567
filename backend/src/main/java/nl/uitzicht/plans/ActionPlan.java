package nl.uitzicht.plans;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.route.SchoolFunction;

/**
 * One version of the plan of one round. A version that was confirmed never changes; a revision is a next one (R41).
 *
 * @param number       counts the versions of the round, from 1
 * @param spentMinutes whole minutes before the first version was confirmed (R39); null until then
 */
@MappedEntity("action_plan")
record ActionPlan(
        @EmbeddedId Tid id,
        @Uuid16 UUID trajectId,
        int cycle,
        int number,
        LocalDate madeOn,
        @Uuid16 UUID membershipId,
        int executionMinutes,
        int evaluationMinutes,
        @Nullable Integer spentMinutes,
        @Nullable LocalDate inDossierOn,
        @Nullable LocalDate confirmedOn,
        @Nullable ConfirmedHow confirmedHow,
        @Nullable SchoolFunction confirmedBy,
        @Nullable LocalDate evaluatedOn,
        @Nullable LocalDate evaluationConfirmedOn,
        @Nullable ConfirmedHow evaluationConfirmedHow,
        @Nullable SchoolFunction evaluationConfirmedBy,
        int version) {

    boolean isConfirmed() {
        return confirmedOn != null;
    }

    /** All minutes together (R39); null until the school confirmed. */
    @Nullable Integer agreedMinutes() {
        return spentMinutes == null ? null : spentMinutes + executionMinutes + evaluationMinutes;
    }
}
