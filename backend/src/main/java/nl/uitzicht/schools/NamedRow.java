package nl.uitzicht.schools;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** Something with a name: a domain, a region, a network; or a school with its location code. */
@MappedEntity("named_row")
public record NamedRow(@Uuid16 UUID id, String name) {}
