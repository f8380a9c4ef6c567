package nl.uitzicht.schools.networks;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** A municipality in which the schools of a region lie. */
@MappedEntity("region_municipality")
record RegionMunicipality(@EmbeddedId Tid id, @Uuid16 UUID regionId, String municipality) {}
