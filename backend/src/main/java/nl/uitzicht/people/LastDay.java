package nl.uitzicht.people;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The last day somebody is an expert. */
@MappedEntity("membership")
public record LastDay(@Uuid16 UUID membershipId, LocalDate day) {}
