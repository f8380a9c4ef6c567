package nl.uitzicht.schools.networks;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import nl.uitzicht.platform.tenancy.Tid;

/** A municipality with the name of its region. */
@MappedEntity("region_municipality")
record NamedMunicipality(@EmbeddedId Tid id, String region, String municipality) {}
