package nl.uitzicht.reviews.rounds;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.reviews.ReviewState;

/** An expert's place in a round; {@code stopped} when it lapsed because the expert stopped, and not by a manager. */
@MappedEntity("review")
record RoundMember(@Uuid16 UUID id, @Uuid16 UUID expertId, ReviewState state, boolean stopped) {}
