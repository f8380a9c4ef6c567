package nl.uitzicht.reviews;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** An expert's place in a round. */
@MappedEntity("review")
public record RoundMember(@Uuid16 UUID id, @Uuid16 UUID expertId, ReviewState state) {}
