package nl.uitzicht.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days on which schools are open: no weekends, no school holidays of region Midden, as far as their dates are published. */
final class SchoolDays {
    private static final int WEEKS_BACK = 52;
    private static final int LONGEST_PAUSE = 70;

    private final List<Holiday> holidays = DemoFile.rows("holidays.csv").stream()
            .map(row -> new Holiday(LocalDate.parse(row.get(1)), LocalDate.parse(row.get(2))))
            .toList();
    private final LocalDate today;
    private final List<LocalDate> past;

    SchoolDays(LocalDate today) {
        this.today = today;
        this.past = open(today.minusWeeks(WEEKS_BACK))
                .takeWhile(day -> day.isBefore(today))
                .toList();
    }

    private record Holiday(LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    LocalDate today() {
        return today;
    }

    /** The open days of the last 52 weeks before today, oldest first. */
    List<LocalDate> past() {
        return past;
    }

    /** The open day that lies so many open days before today; 1 is the last one. */
    LocalDate ago(int days) {
        return past.get(Math.max(0, past.size() - days));
    }

    /** The first so many open days from today on. */
    List<LocalDate> coming(int days) {
        return open(today).limit(days).toList();
    }

    private Stream<LocalDate> open(LocalDate from) {
        return from.datesUntil(today.plusDays(2L * LONGEST_PAUSE)).filter(this::isOpen);
    }

    boolean isOpen(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && holidays.stream().noneMatch(holiday -> holiday.holds(day));
    }
}
