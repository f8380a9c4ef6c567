package nl.uitzicht.reviews;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** The last day the figures of a review are about. */
@MappedEntity("review")
public record ReferenceDate(@Uuid16 UUID id, LocalDate referenceDate) {}
