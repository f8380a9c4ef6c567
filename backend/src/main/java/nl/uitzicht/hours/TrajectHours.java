package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/**
 * What one expert did on a traject, in whole minutes without travel.
 *
 * @param firstContact the date of the first own hours; null without any
 * @param firstVisit   the date of the first own hours with travel; null without any
 * @param spentMinutes of everybody, with travel where the partnership counts it
 */
@MappedEntity("hour_entry")
public record TrajectHours(
        @Uuid16 UUID trajectId,
        @Nullable LocalDate firstContact,
        @Nullable LocalDate firstVisit,
        int ownMinutes,
        int spentMinutes) {}
