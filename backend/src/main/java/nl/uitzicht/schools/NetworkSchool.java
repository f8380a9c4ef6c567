package nl.uitzicht.schools;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A school as a member of a network today. */
@MappedEntity("school")
public record NetworkSchool(@Uuid16 UUID id, @Uuid16 UUID networkId, String name, String place) {}
