package nl.uitzicht.schools.calendar;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.schools.SchoolDays;

/** Knows the holidays and closures of the database. */
@Singleton
class SchoolCalendar implements SchoolDays {
    private final SchoolClosures closures;

    SchoolCalendar(SchoolClosures closures) {
        this.closures = closures;
    }

    @Override
    public boolean isSchoolDay(UUID partnershipId, UUID schoolId, LocalDate day) {
        return schoolDays(partnershipId, schoolId, day, day).contains(day);
    }

    @Override
    public Set<LocalDate> schoolDays(UUID partnershipId, @Nullable UUID schoolId, LocalDate from, LocalDate to) {
        var off = daysOff(partnershipId, schoolId, from, to).stream()
                .filter(day -> day.schoolId() == null || schoolId != null)
                .toList();
        return from.datesUntil(to.plusDays(1))
                .filter(day -> isWeekday(day) && off.stream().noneMatch(one -> one.holds(day)))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<DayOff> daysOff(UUID partnershipId, @Nullable UUID schoolId, LocalDate from, LocalDate to) {
        return closures.daysOff(partnershipId, schoolId, from, to);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
