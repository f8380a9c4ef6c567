package nl.uitzicht.coupling;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.hours.TrajectTime;
import nl.uitzicht.people.PoolMember;
import nl.uitzicht.people.Unavailabilities;
import nl.uitzicht.people.Unavailability;
import nl.uitzicht.schools.SchoolDays;
import nl.uitzicht.trajecten.TrajectLoad;
import nl.uitzicht.trajecten.TrajectLoads;

/** How much room experts have, by the formula of docs/coupling.md, for who searches the pool. */
@Singleton
public class FreeTime {
    private final TrajectLoads loads;
    private final TrajectTime time;
    private final Unavailabilities unavailabilities;
    private final SchoolDays schoolDays;
    private final CouplingSettings settings;

    FreeTime(
            TrajectLoads loads,
            TrajectTime time,
            Unavailabilities unavailabilities,
            SchoolDays schoolDays,
            CouplingSettings settings) {
        this.loads = loads;
        this.time = time;
        this.unavailabilities = unavailabilities;
        this.schoolDays = schoolDays;
        this.settings = settings;
    }

    /** Free minutes per school week of each of these experts; below zero when more is promised than there is. Five statements. */
    public Map<UUID, Integer> minutesAWeek(UUID partnershipId, List<PoolMember> experts, LocalDate today) {
        Horizon horizon = Horizon.of(
                schoolDays.schoolDays(partnershipId, null, today.plusDays(1), today.plusWeeks(Horizon.CALENDAR_WEEKS)));
        List<TrajectLoad> running = loads.running(partnershipId, today);
        Map<UUID, List<TrajectLoad>> byExpert =
                running.stream().collect(Collectors.groupingBy(TrajectLoad::membershipId));
        Map<UUID, Integer> spent = time.spent(
                partnershipId,
                running.stream().map(TrajectLoad::trajectId).distinct().toList());
        Map<UUID, List<Unavailability>> away = unavailabilities.from(partnershipId, today).stream()
                .collect(Collectors.groupingBy(Unavailability::membershipId));
        int usual = settings.of(partnershipId).provisionalMinutes();
        return experts.stream()
                .collect(Collectors.toMap(
                        PoolMember::id,
                        expert -> new Workload(
                                        expert,
                                        byExpert.getOrDefault(expert.id(), List.of()),
                                        spent,
                                        Map.of(),
                                        away.getOrDefault(expert.id(), List.of()),
                                        usual)
                                .freeMinutes(horizon)));
    }
}
