package nl.uitzicht.schools;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A network of a region; the schema's {@code LocalNetwork}. */
@MappedEntity("local_network")
public record RegionNetwork(@Uuid16 UUID id, @Uuid16 UUID regionId, String name) {}
