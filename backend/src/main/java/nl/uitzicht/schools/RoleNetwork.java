package nl.uitzicht.schools;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/**
 * A local network somebody holds a role for.
 *
 * @param twoLayers whether it meets in the two layers of R17: a cluster-LIB for themes and a sub-LIB for cases
 */
@MappedEntity("local_network")
public record RoleNetwork(
        @Uuid16 UUID id, String name, @Uuid16 UUID regionId, String regionName, boolean twoLayers) {}
