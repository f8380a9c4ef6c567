package nl.uitzicht.notes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.route.RouteStep;
import nl.uitzicht.route.SchoolFunction;

/** A note as it once was. */
@MappedEntity("phase_note_version")
record NoteVersion(
        @EmbeddedId Tid id,
        @Uuid16 UUID noteId,
        int version,
        RouteStep phase,
        @Nullable SchoolFunction addressee,
        String text,
        LocalDateTime at) {

    NoteFields fields() {
        return new NoteFields(phase, addressee, text);
    }
}
