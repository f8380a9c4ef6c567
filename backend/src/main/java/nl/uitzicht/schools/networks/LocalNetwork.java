package nl.uitzicht.schools.networks;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A local network (lokaal netwerk) of a region. */
@MappedEntity("local_network")
record LocalNetwork(@EmbeddedId Tid id, @Uuid16 UUID regionId, String name) {}
