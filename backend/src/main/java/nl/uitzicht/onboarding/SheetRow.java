package nl.uitzicht.onboarding;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A row as a person filled it in. What cannot be read is told to {@code problems}, under its column, and reads as null. */
record SheetRow(OnboardingSheet sheet, int number, Map<String, Object> cells, List<Problem> problems) {
    private static final List<DateTimeFormatter> DAYS = Stream.of("d-M-uuuu", "uuuu-MM-dd", "d/M/uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 100_000;

    /** The text without spaces around it; empty when there is none. */
    String text(String column) {
        return switch (cells.get(column)) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Object other -> other.toString().strip();
        };
    }

    /** A text that has to be there, of at most so many characters. */
    @Nullable String text(String column, int most) {
        String text = text(column);
        if (text.isEmpty()) {
            return wrong(column, "Dit is nog leeg. Vul het in.");
        }
        return text.length() > most
                ? wrong(column, "Deze tekst is te lang. Gebruik ten hoogste %d tekens.".formatted(most))
                : text;
    }

    /** The texts between commas. */
    List<String> texts(String column) {
        return Arrays.stream(text(column).split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** A number, with a comma or a point; null when absent. */
    @Nullable BigDecimal number(String column) {
        if (cells.get(column) instanceof BigDecimal number) {
            return number;
        }
        String text = text(column);
        try {
            return text.isEmpty() ? null : new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            return wrong(column, "Dit is geen getal.");
        }
    }

    /** A date that has to be there: a date of the spreadsheet, or a text such as 22-11-2026. */
    @Nullable LocalDate date(String column) {
        if (cells.get(column) instanceof BigDecimal number
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(LAST_DAY)) < 0) {
            return DAY_ZERO.plusDays(number.longValue());
        }
        String text = text(column);
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return wrong(column, text.isEmpty() ? "Dit is nog leeg. Vul het in." : "Dit is geen datum, zoals 22-11-2026.");
    }

    /** Tells what is wrong in a column, and gives null. */
    <T> @Nullable T wrong(String column, String message) {
        problems.add(new Problem(sheet.title(), number, column, message));
        return null;
    }
}
