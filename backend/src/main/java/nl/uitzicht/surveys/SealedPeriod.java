package nl.uitzicht.surveys;

import java.time.LocalDate;

/** Civil dates between which batches were sealed, both included. A batch counts by the day it was sealed on, never by that of an answer. */
public record SealedPeriod(LocalDate from, LocalDate to) {
    /** Whether a date lies in it. */
    public boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
