package nl.uitzicht.notes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.route.RouteStep;
import nl.uitzicht.route.SchoolFunction;

/**
 * A note of an expert in a phase of a traject.
 *
 * @param addressee of an advice, else null
 * @param movedOn   the day its author moved it to the dossier system; only of a summary
 */
@MappedEntity("phase_note")
record PhaseNote(
        @EmbeddedId Tid id,
        @Uuid16 UUID trajectId,
        @Uuid16 UUID membershipId,
        int cycle,
        RouteStep phase,
        Audience audience,
        @Nullable SchoolFunction addressee,
        String text,
        @Nullable LocalDate movedOn,
        int version,
        LocalDateTime writtenAt,
        LocalDateTime changedAt) {

    PhaseNote changed(NoteFields fields, LocalDateTime at) {
        return new PhaseNote(
                id,
                trajectId,
                membershipId,
                cycle,
                fields.phase(),
                audience,
                fields.addressee(),
                fields.text(),
                movedOn,
                version + 1,
                writtenAt,
                at);
    }

    NoteFields fields() {
        return new NoteFields(phase, addressee, text);
    }
}
