package nl.uitzicht.reviews.confirming;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import nl.uitzicht.reviews.Side;

/** A confirmation with a name; {@code at} is UTC. */
@MappedEntity("review_confirmation")
record NamedConfirmation(String name, Side side, boolean agrees, String answer, LocalDateTime at) {}
