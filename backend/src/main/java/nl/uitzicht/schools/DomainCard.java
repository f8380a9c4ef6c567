package nl.uitzicht.schools;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A domain of expertise (expertisedomein); the schema's {@code ExpertiseDomain}. */
@MappedEntity("expertise_domain")
public record DomainCard(@Uuid16 UUID id, String name) {}
