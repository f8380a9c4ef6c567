package nl.uitzicht.platform.jobs;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that happens once a day for each partnership: a bean of this type is found by itself. It runs in one transaction with the
 * record that it ran, so a mail it lays down goes once. What it throws undoes its work of that day; it is tried again an hour later.
 */
public interface DailyWork {
    /** What it is called in the record, for good: at most 60 letters and dashes, {@code remind-of-hours}. */
    String name();

    /** Does the work of a partnership for a civil date in Europe/Amsterdam. May be called again when the database gave way to another. */
    void run(UUID partnershipId, LocalDate today);
}
