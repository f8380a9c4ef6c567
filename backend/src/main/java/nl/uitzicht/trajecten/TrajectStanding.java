package nl.uitzicht.trajecten;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** What other features judge a traject by. */
@MappedEntity("traject")
public record TrajectStanding(
        @Uuid16 UUID id,
        @Uuid16 UUID schoolId,
        TrajectSubject subject,
        TrajectState state,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
