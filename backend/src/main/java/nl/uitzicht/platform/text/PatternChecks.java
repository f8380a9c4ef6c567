package nl.uitzicht.platform.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/** The checks that {@code text/patterns.json} names, as that file describes them. */
final class PatternChecks {
    private static final int[] ELFPROEF = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 110;

    private final Map<String, Integer> months;

    PatternChecks(Map<String, Integer> months) {
        this.months = months;
    }

    interface Check {
        boolean accepts(MatchResult match, LocalDate today);
    }

    Check named(String name) {
        return switch (name) {
            case null -> (match, today) -> true;
            case "elfproef" -> (match, today) -> elfproef(match.group().replaceAll("\\D", ""));
            case "mod97" ->
                (match, today) -> mod97(match.group().replaceAll("[ .-]", "").toUpperCase(Locale.ROOT));
            case "plausibleBirthDate" -> this::plausibleBirthDate;
            default -> throw new IllegalStateException("patterns.json names an unknown check: " + name);
        };
    }

    static boolean elfproef(String digits) {
        if (digits.length() != ELFPROEF.length || digits.equals("000000000")) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < ELFPROEF.length; i++) {
            sum += ELFPROEF[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    static boolean mod97(String iban) {
        var rest = 0;
        for (var c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
            var value = Character.digit(c, 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    private boolean plausibleBirthDate(MatchResult match, LocalDate today) {
        try {
            var date = LocalDate.of(
                    year(match.group("year"), today),
                    month(match.group("month")),
                    Integer.parseInt(match.group("day")));
            return !date.isAfter(today.minusYears(YOUNGEST)) && !date.isBefore(today.minusYears(OLDEST));
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static int year(String digits, LocalDate today) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return 2000 + year <= today.getYear() + 2 ? 2000 + year : 1900 + year;
    }

    private int month(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : months.get(text.substring(0, 3).toLowerCase(Locale.ROOT));
    }
}
