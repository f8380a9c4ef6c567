package nl.uitzicht.reviews.dossier;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.uitzicht.hours.DayOfKind;
import nl.uitzicht.hours.TrajectHours;
import nl.uitzicht.people.Contract;
import nl.uitzicht.route.RouteEvent;
import nl.uitzicht.surveys.SatisfactionFigures;
import nl.uitzicht.surveys.SealedPeriod;
import nl.uitzicht.trajecten.CoupledTraject;

/** All that was read about one expert, to be counted for one period after another. */
record Material(
        List<DayOfKind> days,
        List<CoupledTraject> trajecten,
        Map<UUID, TrajectHours> hours,
        List<Contract> contracts,
        Set<LocalDate> schoolDays,
        List<RouteEvent> route,
        Map<SealedPeriod, SatisfactionFigures> satisfaction) {
    /** A full fte is 40 hours a week (CAO PO) of 5 days: 4.8 minutes a day for each hundredth. */
    private static final int WEEK_MINUTES_PER_HUNDREDTH = 24;

    private static final int DAYS_A_WEEK = 5;

    Stream<CoupledTraject> touching(LocalDate from, LocalDate to) {
        return trajecten.stream()
                .filter(traject -> !traject.coupledOn().isAfter(to)
                        && (traject.endedOn() == null || !traject.endedOn().isBefore(from)));
    }

    Stream<CoupledTraject> coupled(LocalDate from, LocalDate to) {
        return trajecten.stream()
                .filter(traject -> !traject.coupledOn().isBefore(from)
                        && !traject.coupledOn().isAfter(to));
    }

    Stream<DayOfKind> worked(LocalDate from, LocalDate to) {
        return days.stream()
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to));
    }

    /** Minutes the contracts ask on the school days of a period. */
    int capacity(LocalDate from, LocalDate to) {
        int hundredths = schoolDays.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .mapToInt(this::hundredths)
                .sum();
        return hundredths * WEEK_MINUTES_PER_HUNDREDTH / DAYS_A_WEEK;
    }

    private int hundredths(LocalDate day) {
        return contracts.stream()
                .filter(contract -> contract.covers(day))
                .mapToInt(Contract::fteHundredths)
                .sum();
    }

    /** Steps back in a period, or begun HGDs. */
    int routeEvents(boolean stepBack, LocalDate from, LocalDate to) {
        return (int) route.stream()
                .filter(event -> event.stepBack() == stepBack)
                .filter(event ->
                        !event.madeOn().isBefore(from) && !event.madeOn().isAfter(to))
                .count();
    }

    @Nullable Integer daysToContact(CoupledTraject traject) {
        return span(traject, hours.get(traject.id()), TrajectHours::firstContact);
    }

    @Nullable Integer daysToVisit(CoupledTraject traject) {
        return span(traject, hours.get(traject.id()), TrajectHours::firstVisit);
    }

    private static @Nullable Integer span(
            CoupledTraject traject, @Nullable TrajectHours hours, Function<TrajectHours, LocalDate> first) {
        LocalDate date = hours == null ? null : first.apply(hours);
        return date == null ? null : (int) Math.max(0, ChronoUnit.DAYS.between(traject.coupledOn(), date));
    }
}
