package nl.uitzicht.reviews.planning;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a manager has to know of an expert's days; the schema's {@code ReviewDiary}.
 *
 * @param workDays the days of the week the expert works; Monday is the lowest bit of five
 * @param startsOn the first day of a period away; null when there is none
 */
record DiaryLine(
        UUID reviewId,
        int workDays,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
