package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/**
 * A running traject as part of the work of one of its experts.
 *
 * @param wholeMinutes what was agreed as of today, else what was provisionally named; null when neither was
 * @param experts      how many experts stand on it
 */
@MappedEntity("traject_expert")
public record TrajectLoad(
        @Uuid16 UUID membershipId,
        @Uuid16 UUID trajectId,
        @Uuid16 UUID schoolId,
        @Nullable Integer wholeMinutes,
        int experts) {}
