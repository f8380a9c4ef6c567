package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** An expert's month with its sums, whether or not anything has happened to its sheet; {@code stopped} for who is an expert no more. */
@MappedEntity("month_sheet")
record MonthLine(
        @Nullable @Uuid16 UUID sheetId,
        @Uuid16 UUID membershipId,
        String name,
        LocalDate month,
        MonthState state,
        int minutes,
        int travelMinutes,
        @Nullable String reason,
        boolean reopeningAsked,
        @Nullable LocalDateTime submittedAt,
        int version,
        boolean stopped) {}
