package nl.uitzicht.platform.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in words, as Dutch sentences have them. */
public final class DutchDates {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", DUTCH);

    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH);

    private DutchDates() {}

    /** "september 2026": the month a date lies in. */
    public static String monthOfYear(LocalDate date) {
        return MONTH_OF_YEAR.format(date);
    }

    /** "1 augustus 2024". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "december"; the year goes without saying among the months that can still change. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
