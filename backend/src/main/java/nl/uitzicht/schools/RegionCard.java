package nl.uitzicht.schools;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** What other features see of a region. */
@MappedEntity("region")
public record RegionCard(@Uuid16 UUID id, String name) {}
