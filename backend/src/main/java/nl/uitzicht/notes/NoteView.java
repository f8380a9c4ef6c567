package nl.uitzicht.notes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.route.RouteStep;
import nl.uitzicht.route.SchoolFunction;

/** A note as a reader sees it. */
@MappedEntity("phase_note")
record NoteView(
        @Uuid16 UUID id,
        @Uuid16 UUID trajectId,
        @Uuid16 @MappedProperty("membership_id") UUID authorId,
        @MappedProperty("name") String by,
        int cycle,
        RouteStep phase,
        Audience audience,
        @Nullable SchoolFunction addressee,
        String text,
        @Nullable LocalDate movedOn,
        int version,
        @MappedProperty("changed_at") LocalDateTime changedUtc) {

    /** When it was last changed. */
    Instant changedAt() {
        return changedUtc.toInstant(ZoneOffset.UTC);
    }
}
