package nl.uitzicht.schools;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** What other features see of a local network; the schema's {@code LocalNetwork}. */
@MappedEntity("local_network")
public record NetworkCard(@Uuid16 UUID id, String name) {}
