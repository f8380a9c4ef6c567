package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Notes of the phases a traject went through, for the three audiences. */
final class NoteRows {
    private static final List<String> PHASES =
            List.of("PREPARATION", "OBSERVE", "UNDERSTAND", "PLAN", "REALISE", "EVALUATE");
    private static final LocalTime IN_THE_CAR = LocalTime.of(14, 40);

    private final List<List<String>> notes = DemoFile.rows("notes.csv");
    private final Rows rows;

    NoteRows(Rows rows) {
        this.rows = rows;
    }

    void add(Traject traject, RouteRows.Course course) {
        if (traject.state() == Traject.State.CLOSED) {
            return;
        }
        int passed = course.cycle() > 1 ? PHASES.size() : PHASES.indexOf(course.step()) + 1;
        for (int i = 0; i < notes.size(); i++) {
            List<String> note = notes.get(i);
            if (PHASES.indexOf(note.get(1)) < passed && (traject.lead().number() < 2 || i % 3 == 0)) {
                add(traject, note, i, passed);
            }
        }
    }

    private void add(Traject traject, List<String> note, int i, int passed) {
        UUID key = id("note", traject.key() + " " + i);
        int steps = passed - PHASES.indexOf(note.get(1));
        LocalDateTime at = traject.lastDay().minusDays(6L * steps + i % 3).atTime(IN_THE_CAR.plusMinutes(i));
        LocalDateTime written = at.toLocalDate().isBefore(traject.firstDay())
                ? traject.firstDay().atTime(IN_THE_CAR)
                : at;
        String addressee = note.get(2).isEmpty() ? null : note.get(2);
        rows.own(
                Table.PHASE_NOTE,
                key,
                traject.id(),
                traject.lead().id(),
                1,
                note.get(1),
                note.get(0),
                addressee,
                note.get(3),
                null,
                1,
                written,
                written);
        rows.own(
                Table.PHASE_NOTE_VERSION,
                id("note version", key),
                key,
                1,
                note.get(1),
                addressee,
                note.get(3),
                written);
    }
}
