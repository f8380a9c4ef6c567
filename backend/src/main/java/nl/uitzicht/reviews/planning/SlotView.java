package nl.uitzicht.reviews.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.uitzicht.reviews.ReviewSlot;

/** What a link in an invitation shows: the moment, and what was answered so far. Times are civil. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SlotView(
        UUID reviewId,
        String expert,
        String manager,
        LocalDate date,
        LocalTime startsAt,
        int minutes,
        String place,
        ReviewSlot said,
        @Nullable String wish) {}
