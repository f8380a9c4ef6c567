package nl.uitzicht.schools;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The network a school belongs to on a date, and the region of that network. */
@MappedEntity("school_network")
public record Placement(@Uuid16 UUID networkId, @Uuid16 UUID regionId) {}
