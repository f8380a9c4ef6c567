package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.uitzicht.platform.text.DutchDates;

/** The fixed list of ways to divide results; each is made of whole batches. */
enum Cut {
    ALL,
    EXPERT,
    DOMAIN,
    REGION,
    GROUP,
    NETWORK,
    BOARD,
    PERIOD;

    private static final int MONTHS = 3;

    /** The group of a batch; null when it holds answers of several. */
    @Nullable String keyOf(Batch batch) {
        return switch (this) {
            case ALL -> "all";
            case EXPERT -> text(batch.expertId());
            case DOMAIN -> text(batch.domainId());
            case REGION -> text(batch.regionId());
            case GROUP -> batch.networkGroup();
            case NETWORK -> text(batch.networkId());
            case BOARD -> batch.boardNumber();
            case PERIOD -> quarter(batch.sealedOn());
        };
    }

    /** The group of who was asked; null for none, and for a period, which follows from the sealing. */
    @Nullable String keyOf(Response asked) {
        return switch (this) {
            case ALL -> "all";
            case EXPERT -> text(asked.expertId());
            case DOMAIN -> text(asked.domainId());
            case REGION -> text(asked.regionId());
            case GROUP -> asked.networkGroup();
            case NETWORK -> text(asked.networkId());
            case BOARD -> asked.boardNumber();
            case PERIOD -> null;
        };
    }

    /** The first month of the quarter of a date: "2026-10". */
    static String quarter(LocalDate date) {
        int month = (date.getMonthValue() - 1) / MONTHS * MONTHS + 1;
        return YearMonth.of(date.getYear(), month).toString();
    }

    /** "oktober tot en met december 2026". */
    static String quarterInWords(String quarter) {
        YearMonth first = YearMonth.parse(quarter);
        YearMonth last = first.plusMonths(MONTHS - 1);
        return DutchDates.month(first) + " tot en met " + DutchDates.monthOfYear(last.atDay(1));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
