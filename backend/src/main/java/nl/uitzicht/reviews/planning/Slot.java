package nl.uitzicht.reviews.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A moment for a review: a civil date and time. */
record Slot(UUID reviewId, LocalDate date, LocalTime startsAt) {}
