package nl.uitzicht.reviews.rounds;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.reviews.ReviewState;

/** An expert's place in a round. */
@MappedEntity("review")
record RoundMember(@Uuid16 UUID id, @Uuid16 UUID expertId, ReviewState state) {}
