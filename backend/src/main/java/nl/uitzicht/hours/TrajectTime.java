package nl.uitzicht.hours;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features may ask of hours: the time that trajecten took so far. */
@Singleton
public class TrajectTime {
    private final HourEntries entries;

    TrajectTime(HourEntries entries) {
        this.entries = entries;
    }

    /** Minutes that count against the agreement, by traject; one without hours is left out. One statement. */
    public Map<UUID, Integer> spent(UUID partnershipId, List<UUID> trajectIds) {
        return trajectIds.isEmpty()
                ? Map.of()
                : entries.spent(partnershipId, trajectIds).stream()
                        .collect(Collectors.toMap(SpentMinutes::trajectId, SpentMinutes::minutes));
    }
}
