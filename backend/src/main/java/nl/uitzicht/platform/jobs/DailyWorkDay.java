package nl.uitzicht.platform.jobs;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A piece of daily work of a partnership on a civil date: until when a node has it to itself, and when it was done. */
@MappedEntity("daily_work")
record DailyWorkDay(
        @Uuid16 UUID partnershipId,
        String name,
        LocalDate day,
        LocalDateTime takenUntil,
        @Nullable LocalDateTime doneAt) {}
