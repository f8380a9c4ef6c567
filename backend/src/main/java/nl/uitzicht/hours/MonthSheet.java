package nl.uitzicht.hours;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** The row every write to an expert's month locks first (D18). {@code month} is its first day; {@code version} counts what happened to it. */
@MappedEntity("month_sheet")
record MonthSheet(
        @EmbeddedId Tid id,
        @Uuid16 UUID membershipId,
        LocalDate month,
        MonthState state,
        @Nullable String reason,
        boolean reopeningAsked,
        @Nullable LocalDateTime submittedAt,
        int version) {

    YearMonth yearMonth() {
        return YearMonth.from(month);
    }
}
