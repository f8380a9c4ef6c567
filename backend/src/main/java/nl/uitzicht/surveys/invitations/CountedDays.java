package nl.uitzicht.surveys.invitations;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.schools.SchoolDays;

/** Days as an invitation counts them: without the holidays and closures of the school. A weekend counts when the Friday before it does. */
@Singleton
public class CountedDays {
    private static final int LONGEST_PAUSE = 80;

    private final SchoolDays days;

    CountedDays(SchoolDays days) {
        this.days = days;
    }

    /** The date on which so many days have been counted since {@code from}, which itself does not count. */
    public LocalDate after(UUID partnershipId, UUID schoolId, LocalDate from, int count) {
        LocalDate end = from.plusDays(count + 2L * LONGEST_PAUSE);
        Set<LocalDate> open = days.schoolDays(partnershipId, schoolId, from.minusDays(2), end);
        LocalDate day = from;
        int counted = 0;
        while (counted < count && day.isBefore(end)) {
            day = day.plusDays(1);
            counted += open.contains(weekday(day)) ? 1 : 0;
        }
        return day;
    }

    private static LocalDate weekday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }
}
