package nl.uitzicht.demo;

import static nl.uitzicht.demo.Demonstration.id;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * The appointments of the next ten school days: two for each running traject. The first expert has two on the very first of them, and one on the last
 * school day that still waits to become hours.
 */
final class ComingVisits {
    private static final List<LocalTime> STARTS =
            List.of(LocalTime.of(9, 0), LocalTime.of(13, 15), LocalTime.of(10, 45), LocalTime.of(14, 45));
    private static final int DAYS_AHEAD = 10;

    private final Rows rows;
    private final SchoolDays days;

    ComingVisits(Rows rows, SchoolDays days) {
        this.rows = rows;
        this.days = days;
    }

    void add(Expert expert, List<Traject> own, List<UUID> networks) {
        List<LocalDate> ahead =
                days.coming(DAYS_AHEAD).stream().filter(expert::worksOn).toList();
        List<Traject> running = own.stream()
                .filter(traject -> traject.state() == Traject.State.RUNNING)
                .toList();
        for (int i = 0; i < 2 * Math.min(running.size(), ahead.size()); i++) {
            add(expert, ahead.get(i / 2), i, running.get(i % running.size()), "PLANNED");
        }
        if (ahead.size() > 3) {
            plan(expert, ahead.get(3), LocalTime.of(15, 30), 90, null, null, networks.getFirst(), "PLANNED");
        }
        if (expert.number() == 0) {
            add(expert, days.ago(1), 3, running.get(2), "PLANNED");
            add(expert, days.ago(2), 3, running.get(1), "CANCELLED");
        }
    }

    private void add(Expert expert, LocalDate day, int i, Traject traject, String state) {
        LocalTime start = STARTS.get(i % STARTS.size());
        plan(
                expert,
                day,
                start,
                60 + 15 * (i % 3),
                traject.id(),
                traject.school().id(),
                null,
                state);
    }

    private void plan(
            Expert expert,
            LocalDate day,
            LocalTime start,
            int minutes,
            UUID traject,
            UUID school,
            UUID network,
            String state) {
        UUID key = id("appointment ahead", expert.number() + " " + day + " " + start);
        rows.own(Table.APPOINTMENT, key, expert.id(), day, start, minutes, traject, school, network, state, 1);
    }
}
