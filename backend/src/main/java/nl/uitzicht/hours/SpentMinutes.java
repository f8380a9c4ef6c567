package nl.uitzicht.hours;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Minutes spent on a traject so far. */
@MappedEntity("hour_entry")
record SpentMinutes(@Uuid16 UUID trajectId, int minutes) {}
