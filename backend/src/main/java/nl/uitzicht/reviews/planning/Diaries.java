package nl.uitzicht.reviews.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.people.Unavailability;
import nl.uitzicht.people.WorkDays;

/** On which days experts can meet: those they work, and on which they did not say to be away. Who agreed no days works all weekdays. */
record Diaries(Map<UUID, WorkDays> works, Map<UUID, List<Unavailability>> absences) {
    private static final int WEEKDAYS = 0b11111;

    boolean canMeet(UUID expertId, LocalDate day) {
        return new WorkDays(expertId, bits(expertId)).holds(day)
                && away(expertId).stream().noneMatch(period -> period.covers(day));
    }

    List<Unavailability> away(UUID expertId) {
        return absences.getOrDefault(expertId, List.of());
    }

    int daysAWeek(UUID expertId) {
        return Integer.bitCount(bits(expertId));
    }

    /** Monday is the lowest bit of five. */
    int bits(UUID expertId) {
        WorkDays days = works.get(expertId);
        return days == null || days.bits() == 0 ? WEEKDAYS : days.bits();
    }
}
