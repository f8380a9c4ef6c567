package nl.uitzicht.appointments;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** Where a visit for a traject goes. */
@MappedEntity("traject")
record VisitedSchool(@EmbeddedId Tid id, @Uuid16 UUID schoolId) {}
