package nl.uitzicht.trajecten;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A traject that waits: since when, and why, in one anonymous sentence. */
@MappedEntity("traject_hold")
record TrajectHold(@Uuid16 UUID trajectId, LocalDate startsOn, String reason) {}
