package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hours, with the appointments that visits were made of. */
final class DiaryRows {
    private static final LocalTime END_OF_DAY = LocalTime.of(16, 30);
    private static final LocalTime FIRST_VISIT = LocalTime.of(8, 45);

    private static final int CORRECTED_EACH = 40;

    private final Rows rows;
    private final Expert expert;
    private int count;

    DiaryRows(Rows rows, Expert expert) {
        this.rows = rows;
        this.expert = expert;
    }

    void add(Map<LocalDate, List<Work>> diary) {
        diary.forEach((day, works) -> {
            LocalTime start = FIRST_VISIT;
            for (int i = 0; i < works.size(); i++) {
                Work work = works.get(i);
                add(day, start, i, work);
                start = start.plusMinutes(work.wholeMinutes());
            }
        });
    }

    private void add(LocalDate day, LocalTime start, int i, Work work) {
        String key = expert.number() + " " + day + " " + i;
        boolean corrected = count++ % CORRECTED_EACH == 6;
        UUID appointment = work.visit() ? id("appointment", key) : null;
        if (appointment != null) {
            UUID school = work.networkId() == null ? work.schoolId() : null;
            rows.own(
                    Table.APPOINTMENT,
                    appointment,
                    expert.id(),
                    day,
                    start,
                    work.minutes(),
                    work.trajectId(),
                    school,
                    work.networkId(),
                    "LOGGED",
                    2);
        }
        rows.own(
                Table.HOUR_ENTRY,
                id("hours", key),
                expert.id(),
                day,
                work.minutes(),
                work.travel(),
                Kinds.id(work.kind()),
                work.trajectId(),
                work.networkId(),
                appointment,
                work.note(),
                corrected ? 2 : 1,
                day.atTime(END_OF_DAY));
        if (corrected) {
            correct(key, day, work);
        }
    }

    /** Some entries were logged a quarter too short and corrected the same evening, so that a history can be seen. */
    private void correct(String key, LocalDate day, Work work) {
        rows.own(
                Table.HOUR_CHANGE,
                id("correction", key),
                id("hours", key),
                2,
                "minutes",
                Integer.toString(work.minutes() - 15),
                Integer.toString(work.minutes()),
                "Het liep een kwartier uit.",
                expert.id(),
                day.atTime(END_OF_DAY).plusHours(2));
    }
}
