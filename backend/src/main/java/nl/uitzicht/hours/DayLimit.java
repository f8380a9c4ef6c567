package nl.uitzicht.hours;

import jakarta.inject.Singleton;

/** No more than 24 hours of work and travel on one civil date. Holds only under the lock of the month. */
@Singleton
class DayLimit {
    private static final int DAY = 24 * 60;

    private final HourEntries entries;

    DayLimit(HourEntries entries) {
        this.entries = entries;
    }

    /** Whether the day would pass the limit with this entry in its present form. */
    boolean passedBy(HourEntry entry) {
        int others = entries.minutesOn(
                entry.id().partnershipId(),
                entry.membershipId(),
                entry.date(),
                entry.id().id());
        return others + entry.wholeMinutes() > DAY;
    }
}
