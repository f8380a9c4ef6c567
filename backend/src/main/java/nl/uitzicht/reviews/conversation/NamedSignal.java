package nl.uitzicht.reviews.conversation;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A signal with the name of who recorded it. */
@MappedEntity("review_signal")
public record NamedSignal(@Uuid16 UUID id, String author, String text, String answer, LocalDate recordedOn) {}
