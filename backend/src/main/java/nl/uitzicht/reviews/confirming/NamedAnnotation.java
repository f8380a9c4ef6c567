package nl.uitzicht.reviews.confirming;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** An annotation with a name; {@code at} is UTC. */
@MappedEntity("review_annotation")
record NamedAnnotation(@Uuid16 UUID id, String name, String text, LocalDateTime at) {}
