package nl.uitzicht.access;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Where a member gets mail; {@code id} is the membership. */
@MappedEntity("membership")
public record MailAddress(@Uuid16 UUID id, String name, String email) {}
