package nl.uitzicht.schools;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Where a school lies, with the region it belongs to today; degrees north and east. */
@MappedEntity("school")
public record SchoolSpot(@Uuid16 UUID id, @Nullable @Uuid16 UUID regionId, double latitude, double longitude) {}
