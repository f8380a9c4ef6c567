package nl.uitzicht.lessons;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * A lesson for a network. Its id is random, not ordered by time, and {@code month} is the first day of the month it came in: nothing leads to
 * the traject it was learned in (D22).
 */
@MappedEntity("network_lesson")
record Lesson(
        @EmbeddedId Tid id,
        @Nullable @Uuid16 UUID networkId,
        @Uuid16 UUID domainId,
        String text,
        LocalDate month) {}
