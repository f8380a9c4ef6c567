package nl.uitzicht.reviews;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A school year: from 1 August of its first year up to and including 31 July of the next. */
public record SchoolYear(int firstYear) {
    private static final Pattern NAME = Pattern.compile("(\\d{4})-(\\d{4})");

    /** The one a civil date lies in. */
    public static SchoolYear of(LocalDate date) {
        return new SchoolYear(date.getMonthValue() >= Month.AUGUST.getValue() ? date.getYear() : date.getYear() - 1);
    }

    /** Of a name such as "2026-2027"; empty for any other text. */
    public static Optional<SchoolYear> named(String text) {
        Matcher parts = NAME.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) != Integer.parseInt(parts.group(1)) + 1) {
            return Optional.empty();
        }
        return Optional.of(new SchoolYear(Integer.parseInt(parts.group(1))));
    }

    /** "2026-2027". */
    public String name() {
        return firstYear + "-" + (firstYear + 1);
    }

    /** 1 August. */
    public LocalDate firstDay() {
        return LocalDate.of(firstYear, Month.AUGUST, 1);
    }

    /** A month of it, by the number of the month in a calendar year. */
    public YearMonth month(int month) {
        return YearMonth.of(month >= Month.AUGUST.getValue() ? firstYear : firstYear + 1, month);
    }
}
