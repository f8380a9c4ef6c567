package nl.uitzicht.reviews.rounds;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.reviews.ReviewState;

/** How many reviews of a round stand in a state. */
@MappedEntity("review")
record RoundCount(@Uuid16 UUID roundId, ReviewState state, int reviews) {}
