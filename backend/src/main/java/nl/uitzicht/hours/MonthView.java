package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;

/** A month of an expert as the schema has it. Minutes are whole minutes. */
record MonthView(
        @Nullable UUID id,
        YearMonth month,
        UUID expertId,
        MonthState state,
        int minutes,
        int travelMinutes,
        @Nullable String reason,
        boolean reopeningAsked,
        @Nullable Instant submittedAt,
        int version,
        boolean stopped) {

    static MonthView of(MonthLine line) {
        return new MonthView(
                line.sheetId(),
                YearMonth.from(line.month()),
                line.membershipId(),
                line.state(),
                line.minutes(),
                line.travelMinutes(),
                line.reason(),
                line.reopeningAsked(),
                utc(line.submittedAt()),
                line.version(),
                line.stopped());
    }

    private static @Nullable Instant utc(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }
}
