package nl.uitzicht.hours;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** An entry that came out of a workbook, and the expert, day, kind and place it came for. */
@MappedEntity("hour_entry")
record BroughtRow(@Uuid16 UUID id, @Uuid16 UUID broughtOf) {}
