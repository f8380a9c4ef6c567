package nl.uitzicht.reviews.planning;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a manager has to know of an expert's days in a period, both dates included; the schema's {@code ReviewDiary}.
 *
 * @param workDays the days of the week the expert can meet; Monday is the lowest bit of five, and 0 is nothing at all
 */
record DiaryLine(UUID reviewId, int workDays, LocalDate startsOn, LocalDate endsOn) {}
