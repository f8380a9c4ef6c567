package nl.uitzicht.schools;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Whether a school is open on a civil date; for reminders and planning in other features. */
public interface SchoolDays {

    /** Not in a weekend, a holiday of the partnership's region, or a closure of the school or of the partnership. */
    boolean isSchoolDay(UUID partnershipId, UUID schoolId, LocalDate day);

    /**
     * The school days of a period, both ends included, in one SQL statement.
     *
     * @param schoolId null for the days on which the partnership as a whole has school: closures of single schools do not count then
     */
    Set<LocalDate> schoolDays(UUID partnershipId, @Nullable UUID schoolId, LocalDate from, LocalDate to);
}
