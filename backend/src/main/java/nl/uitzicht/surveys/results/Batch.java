package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * A sealed batch: what all its answers have in common, and how many it holds. Never changed or added to.
 *
 * @param enough how many answers of it, whichever they are, are of enough trajecten and schools; a question with fewer stays shut. Null for
 *              one of before this was kept
 * @param asked how many were asked in its group since the batch before it (0092); null where that was not counted yet
 */
@MappedEntity("survey_batch")
record Batch(
        @EmbeddedId Tid id,
        @Uuid16 UUID questionnaireId,
        @Nullable @Uuid16 UUID expertId,
        @Nullable @Uuid16 UUID domainId,
        @Nullable @Uuid16 UUID regionId,
        @Nullable @Uuid16 UUID networkId,
        @Nullable String networkGroup,
        @Nullable String boardNumber,
        int trajecten,
        int schools,
        int answers,
        @Nullable Integer asked,
        @Nullable Integer enough,
        LocalDate sealedOn) {
    /** As {@code enough}; where that was not kept, the least of which it is certain; what everybody answered is as large as the batch. */
    int enoughOr(Threshold threshold) {
        int ofTrajecten = answers - trajecten + threshold.trajecten();
        int ofSchools = answers - schools + threshold.schools();
        return enough == null ? Math.min(answers, Math.max(ofTrajecten, ofSchools)) : enough;
    }
}
