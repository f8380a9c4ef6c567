package nl.uitzicht.reviews;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** An agreement that waits to be done, with who led the conversation it was made in. */
@MappedEntity("review_agreement")
public record OpenAgreement(
        @Uuid16 UUID id,
        @Uuid16 UUID reviewId,
        String expertName,
        @Nullable String managerName,
        String text,
        String owner,
        @Nullable LocalDate dueOn) {}
