package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** One entry as a line of an export, with names instead of ids. Minutes are whole minutes; the note is the person's own text. */
@MappedEntity("hour_line")
record HourExportRow(
        LocalDate date,
        String expert,
        String kind,
        @Nullable String school,
        @Nullable String traject,
        @Nullable String network,
        @Nullable String region,
        @Nullable String domain,
        int minutes,
        int travelMinutes,
        String note) {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    /** The work in hours of two decimals, for who reads; sums are made of minutes. */
    BigDecimal hours() {
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP);
    }
}
