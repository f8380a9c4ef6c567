package nl.uitzicht.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A partnership (samenwerkingsverband): the tenant, and what it settled for itself. */
@MappedEntity("partnership")
public record Partnership(@Id @Uuid16 UUID id, String slug, String name, String holidayRegion, boolean travelCounts) {}
