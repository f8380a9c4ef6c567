package nl.uitzicht.people;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** An expert whose terms are looked at. */
@MappedEntity("membership")
record TermsMember(@Uuid16 UUID id, String name, LocalDate startsOn) {}
