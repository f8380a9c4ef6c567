package nl.uitzicht.patterns;

import java.time.LocalDate;
import java.time.Month;

/** School years run from 1 August; a year is named by the calendar year it begins in, and has four quarters of three months. */
final class SchoolYears {
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;

    private SchoolYears() {}

    static LocalDate firstDay(int schoolYear) {
        return LocalDate.of(schoolYear, Month.AUGUST, 1);
    }

    static int of(LocalDate day) {
        return day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
    }

    /** 1 is August to October. */
    static int quarter(LocalDate day) {
        return (day.getMonthValue() - Month.AUGUST.getValue() + MONTHS) % MONTHS / QUARTER + 1;
    }
}
