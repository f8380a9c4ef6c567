package nl.uitzicht.hours;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The name of the school of a traject, for who sees hours on it. */
@MappedEntity("traject")
record SchoolOfTraject(@Uuid16 UUID trajectId, String name) {}
