package nl.uitzicht.coupling;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.schools.SchoolSpot;

/** Travel time by coordinates: the distance as the crow flies, a third longer by road, at 45 km an hour, in steps of 5 minutes. No home addresses. */
final class Travel {
    private static final double EARTH_KM = 6_371;
    private static final double DETOUR = 1.3;
    private static final double KM_PER_MINUTE = 0.75;
    private static final int STEP = 5;

    private final Map<UUID, SchoolSpot> spots;
    private final Map<UUID, List<SchoolSpot>> byRegion;

    Travel(List<SchoolSpot> all) {
        this.spots = all.stream().collect(Collectors.toMap(SchoolSpot::id, Function.identity()));
        this.byRegion = all.stream()
                .filter(spot -> spot.regionId() != null)
                .collect(Collectors.groupingBy(SchoolSpot::regionId));
    }

    /** From the nearest of the expert's schools, else from the middle of the own regions; null when nothing of that is on the map. */
    @Nullable Integer minutes(UUID to, List<UUID> schoolsOfExpert, Set<UUID> regions) {
        SchoolSpot target = spots.get(to);
        if (target == null) {
            return null;
        }
        List<SchoolSpot> own = schoolsOfExpert.stream()
                .map(spots::get)
                .filter(Objects::nonNull)
                .toList();
        List<SchoolSpot> from = own.isEmpty()
                ? regions.stream()
                        .filter(byRegion::containsKey)
                        .map(this::middle)
                        .toList()
                : own;
        return from.stream()
                .map(spot -> minutes(spot, target))
                .min(Integer::compareTo)
                .orElse(null);
    }

    private SchoolSpot middle(UUID region) {
        List<SchoolSpot> all = byRegion.get(region);
        return new SchoolSpot(
                region,
                region,
                all.stream().mapToDouble(SchoolSpot::latitude).average().orElseThrow(),
                all.stream().mapToDouble(SchoolSpot::longitude).average().orElseThrow());
    }

    private static int minutes(SchoolSpot from, SchoolSpot to) {
        return (int) Math.ceil(kilometres(from, to) * DETOUR / KM_PER_MINUTE / STEP) * STEP;
    }

    private static double kilometres(SchoolSpot from, SchoolSpot to) {
        double north = Math.toRadians(to.latitude() - from.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude())
                * Math.cos(Math.toRadians((from.latitude() + to.latitude()) / 2));
        return EARTH_KM * Math.sqrt(north * north + east * east);
    }
}
