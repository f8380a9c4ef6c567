package nl.uitzicht.hours;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Minutes of work and travel of one expert on one date. */
@MappedEntity("hour_entry")
record DayMinutes(@Uuid16 UUID membershipId, LocalDate date, int minutes) {}
