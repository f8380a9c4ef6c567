package nl.uitzicht.reviews.planning;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A moment for a review: a civil date and time, and how many moments were sent when the person looked; null for who does not say. */
record Slot(
        UUID reviewId,
        LocalDate date,
        LocalTime startsAt,
        @Nullable Integer basedOnInvitation) {}
