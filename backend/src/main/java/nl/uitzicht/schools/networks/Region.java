package nl.uitzicht.schools.networks;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import nl.uitzicht.platform.tenancy.Tid;

/** A region (regio) of a partnership. */
@MappedEntity("region")
record Region(@EmbeddedId Tid id, String name) {}
