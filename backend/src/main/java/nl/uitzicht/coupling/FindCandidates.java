package nl.uitzicht.coupling;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.appointments.PlannedDay;
import nl.uitzicht.appointments.PlannedDays;
import nl.uitzicht.hours.TrajectTime;
import nl.uitzicht.people.ExpertPool;
import nl.uitzicht.people.PoolMember;
import nl.uitzicht.people.Unavailabilities;
import nl.uitzicht.people.Unavailability;
import nl.uitzicht.schools.SchoolDays;
import nl.uitzicht.schools.SchoolMap;
import nl.uitzicht.trajecten.TrajectLoad;
import nl.uitzicht.trajecten.TrajectLoads;

/** Compares the experts of a domain for one deployment. Eight statements, however large the pool is. */
@Singleton
class FindCandidates {
    private static final int MOST_EXPERTS = 1_000;

    private final ExpertPool pool;
    private final TrajectLoads loads;
    private final TrajectTime time;
    private final PlannedDays planned;
    private final Unavailabilities unavailabilities;
    private final CouplingSettings settings;
    private final Calls calls;
    private final SchoolDays schoolDays;
    private final SchoolMap map;

    FindCandidates(
            ExpertPool pool,
            TrajectLoads loads,
            TrajectTime time,
            PlannedDays planned,
            Unavailabilities unavailabilities,
            CouplingSettings settings,
            Calls calls,
            SchoolDays schoolDays,
            SchoolMap map) {
        this.pool = pool;
        this.loads = loads;
        this.time = time;
        this.planned = planned;
        this.unavailabilities = unavailabilities;
        this.settings = settings;
        this.calls = calls;
        this.schoolDays = schoolDays;
        this.map = map;
    }

    /** The candidates in order; nobody without the domain. */
    List<Candidate> of(Deployment deployment, LocalDate today) {
        UUID tenant = deployment.id().partnershipId();
        LocalDate last = today.plusWeeks(Horizon.CALENDAR_WEEKS);
        List<TrajectLoad> running = loads.running(tenant, today);
        Seen seen = new Seen(
                deployment,
                today,
                Horizon.of(schoolDays.schoolDays(tenant, deployment.schoolId(), today.plusDays(1), last)),
                running.stream().collect(Collectors.groupingBy(TrajectLoad::membershipId)),
                time.spent(
                        tenant,
                        running.stream().map(TrajectLoad::trajectId).distinct().toList()),
                planned.between(tenant, today, last).stream()
                        .collect(Collectors.groupingBy(
                                PlannedDay::membershipId, Collectors.toMap(PlannedDay::date, PlannedDay::minutes))),
                unavailabilities.from(tenant, today).stream()
                        .collect(Collectors.groupingBy(Unavailability::membershipId)),
                calls.of(tenant, deployment.id().id()).stream()
                        .collect(Collectors.toMap(Call::membershipId, Function.identity())),
                new Travel(map.spots(tenant, today)),
                settings.of(tenant).provisionalMinutes());
        return Ranking.of(pool.all(tenant, today, MOST_EXPERTS).stream()
                .filter(expert -> expert.domains().contains(deployment.domainId()))
                .map(seen::candidate)
                .toList());
    }

    /** All that was read, once for the whole pool. */
    private record Seen(
            Deployment deployment,
            LocalDate today,
            Horizon horizon,
            Map<UUID, List<TrajectLoad>> running,
            Map<UUID, Integer> spent,
            Map<UUID, Map<LocalDate, Integer>> planned,
            Map<UUID, List<Unavailability>> away,
            Map<UUID, Call> calls,
            Travel travel,
            int usualTraject) {
        Candidate candidate(PoolMember expert) {
            List<TrajectLoad> own = running.getOrDefault(expert.id(), List.of());
            Workload work = new Workload(
                    expert,
                    own,
                    spent,
                    planned.getOrDefault(expert.id(), Map.of()),
                    away.getOrDefault(expert.id(), List.of()),
                    usualTraject);
            Call call = calls.get(expert.id());
            return new Candidate(
                    expert.id(),
                    expert.name(),
                    deployment.regionId() == null || expert.regions().contains(deployment.regionId()),
                    work.freeMinutes(horizon),
                    travel.minutes(
                            deployment.schoolId(),
                            own.stream().map(TrajectLoad::schoolId).toList(),
                            expert.regions()),
                    firstVisit(work, call),
                    call);
        }

        private @Nullable LocalDate firstVisit(Workload work, @Nullable Call call) {
            LocalDate tomorrow = today.plusDays(1);
            boolean later =
                    call != null && call.canFrom() != null && call.canFrom().isAfter(tomorrow);
            return later ? call.canFrom() : work.firstVisit(horizon, tomorrow);
        }
    }
}
