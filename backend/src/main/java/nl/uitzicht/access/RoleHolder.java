package nl.uitzicht.access;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Somebody who holds a role today; {@code id} is the membership. */
@MappedEntity("membership")
public record RoleHolder(@Uuid16 UUID id, String name, String email) {}
