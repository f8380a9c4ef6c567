package nl.uitzicht.reviews.dossier;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.hours.TrajectHours;
import nl.uitzicht.hours.WorkFigures;
import nl.uitzicht.people.Contracts;
import nl.uitzicht.platform.Time;
import nl.uitzicht.reviews.ReferenceDate;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.reviews.SchoolYear;
import nl.uitzicht.route.RouteEvents;
import nl.uitzicht.schools.SchoolDays;
import nl.uitzicht.surveys.Satisfaction;
import nl.uitzicht.surveys.SealedPeriod;
import nl.uitzicht.trajecten.CoupledTraject;
import nl.uitzicht.trajecten.ExpertTrajecten;

/** Makes the dossier of a review, in a number of statements that does not grow with the trajecten or the years. */
@Singleton
public class Dossiers {
    private static final int YEARS_BEFORE = 2;

    private final Reviews reviews;
    private final WorkFigures work;
    private final ExpertTrajecten trajecten;
    private final Contracts contracts;
    private final SchoolDays schoolDays;
    private final RouteEvents route;
    private final Satisfaction satisfaction;
    private final Clock clock;

    Dossiers(
            Reviews reviews,
            WorkFigures work,
            ExpertTrajecten trajecten,
            Contracts contracts,
            SchoolDays schoolDays,
            RouteEvents route,
            Satisfaction satisfaction,
            Clock clock) {
        this.reviews = reviews;
        this.work = work;
        this.trajecten = trajecten;
        this.contracts = contracts;
        this.schoolDays = schoolDays;
        this.route = route;
        this.satisfaction = satisfaction;
        this.clock = clock;
    }

    /** As it stands now, with the earlier reviews of this and the two school years before. */
    public Dossier of(UUID partnershipId, UUID expertId, LocalDate from, LocalDate to) {
        LocalDate first = new SchoolYear(SchoolYear.of(to).firstYear() - YEARS_BEFORE).firstDay();
        List<SealedPeriod> earlier =
                earlier(reviews.references(partnershipId, expertId, first, from.minusDays(1)).stream()
                        .map(ReferenceDate::referenceDate)
                        .distinct()
                        .toList());
        List<SealedPeriod> periods = new ArrayList<>(earlier);
        periods.add(new SealedPeriod(from, to));
        Counting counting =
                new Counting(read(partnershipId, expertId, first.isBefore(from) ? first : from, to, periods));
        return new Dossier(
                counting.period(from, to),
                counting.kinds(from, to),
                counting.requestsBy(CoupledTraject::domain, from, to),
                counting.requestsBy(traject -> traject.region() == null ? "zonder regio" : traject.region(), from, to),
                counting.trajecten(from, to),
                earlier.stream()
                        .map(period -> counting.period(period.from(), period.to()))
                        .toList(),
                counting.questions(from, to));
    }

    /** Each from the day after the one before it; the first from the beginning of its school year. */
    private static List<SealedPeriod> earlier(List<LocalDate> references) {
        List<SealedPeriod> earlier = new ArrayList<>();
        for (LocalDate reference : references) {
            LocalDate from = earlier.isEmpty()
                    ? SchoolYear.of(reference).firstDay()
                    : earlier.getLast().to().plusDays(1);
            earlier.add(new SealedPeriod(from, reference));
        }
        return earlier;
    }

    private Material read(UUID partnershipId, UUID expertId, LocalDate from, LocalDate to, List<SealedPeriod> periods) {
        List<CoupledTraject> coupled = trajecten.of(partnershipId, expertId, from, to, Time.today(clock));
        List<UUID> ids = coupled.stream().map(CoupledTraject::id).toList();
        Map<UUID, TrajectHours> hours = ids.isEmpty()
                ? Map.of()
                : work.onTrajecten(partnershipId, expertId, ids).stream()
                        .collect(Collectors.toMap(TrajectHours::trajectId, Function.identity()));
        return new Material(
                work.days(partnershipId, expertId, from, to),
                coupled,
                hours,
                contracts.of(partnershipId, expertId),
                schoolDays.schoolDays(partnershipId, null, from, to),
                route.of(partnershipId, expertId, from, to),
                satisfaction.of(partnershipId, expertId, periods));
    }
}
