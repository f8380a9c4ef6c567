package nl.uitzicht.appointments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.uitzicht.platform.tenancy.Tid;

/** What a calendar may know of an appointment: when, how long, and the name of the school or network. Never the question. */
@MappedEntity("appointment")
record FeedVisit(
        @EmbeddedId Tid id,
        LocalDate date,
        @Nullable LocalTime startTime,
        int minutes,
        AppointmentState state,
        int version,
        LocalDateTime changedAt,
        String place) {}
