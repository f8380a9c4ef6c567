package nl.uitzicht.surveys.invitations;

import java.time.LocalDate;
import java.time.Month;

/** School years begin on 1 August. */
public final class SchoolYears {
    private SchoolYears() {}

    /** The first day of the school year of a date. */
    public static LocalDate firstDay(LocalDate date) {
        int year = date.getMonth().compareTo(Month.AUGUST) < 0 ? date.getYear() - 1 : date.getYear();
        return LocalDate.of(year, Month.AUGUST, 1);
    }
}
