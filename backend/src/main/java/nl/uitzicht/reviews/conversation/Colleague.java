package nl.uitzicht.reviews.conversation;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A procesbegeleider who may take part, or does. */
@MappedEntity("membership")
public record Colleague(@Uuid16 UUID id, String name, boolean invited) {}
