package nl.uitzicht.reviews.dossier;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.hours.DayOfKind;
import nl.uitzicht.hours.TrajectHours;
import nl.uitzicht.surveys.SatisfactionFigures;
import nl.uitzicht.surveys.SealedPeriod;
import nl.uitzicht.trajecten.CoupledTraject;
import nl.uitzicht.trajecten.TrajectEnding;
import nl.uitzicht.trajecten.TrajectState;

/** Counts the figures of a period out of what was read. */
final class Counting {
    private final Material material;

    Counting(Material material) {
        this.material = material;
    }

    PeriodFigures period(LocalDate from, LocalDate to) {
        List<CoupledTraject> requests = material.coupled(from, to).toList();
        List<CoupledTraject> closed = material.touching(from, to)
                .filter(traject ->
                        traject.endedOn() != null && !traject.endedOn().isAfter(to))
                .toList();
        List<CoupledTraject> agreed = material.touching(from, to)
                .filter(traject -> traject.agreedMinutes() != null)
                .toList();
        List<Integer> contact = spans(requests, material::daysToContact);
        List<Integer> visit = spans(requests, material::daysToVisit);
        return new PeriodFigures(
                from,
                to,
                material.worked(from, to).mapToInt(DayOfKind::minutes).sum(),
                material.worked(from, to).mapToInt(DayOfKind::travelMinutes).sum(),
                material.capacity(from, to),
                requests.size(),
                (int) material.touching(from, to)
                        .filter(traject ->
                                traject.endedOn() == null || traject.endedOn().isAfter(to))
                        .count(),
                closed.size(),
                ended(closed, TrajectEnding.GOALS_REACHED),
                ended(closed, TrajectEnding.GOALS_PARTLY),
                requests.size() - contact.size(),
                median(contact),
                contact.isEmpty() ? null : contact.getLast(),
                median(visit),
                visit.isEmpty() ? null : visit.getLast(),
                agreed.stream().mapToInt(CoupledTraject::agreedMinutes).sum(),
                agreed.stream().mapToInt(this::spent).sum(),
                material.routeEvents(true, from, to),
                material.routeEvents(false, from, to),
                PeriodSatisfaction.of(material.satisfaction().get(new SealedPeriod(from, to))));
    }

    /** What schools answered to each question, in the questionnaire's order; empty while there are too few answers. */
    List<QuestionMean> questions(LocalDate from, LocalDate to) {
        SatisfactionFigures figures = material.satisfaction().get(new SealedPeriod(from, to));
        return figures == null ? List.of() : QuestionMean.of(figures);
    }

    /** Minutes per kind of work, the most first. */
    List<Figure> kinds(LocalDate from, LocalDate to) {
        return mostFirst(material.worked(from, to)
                .collect(Collectors.groupingBy(DayOfKind::kind, Collectors.summingInt(DayOfKind::minutes))));
    }

    /** Requests by one of their names, the most first. */
    List<Figure> requestsBy(Function<CoupledTraject, String> name, LocalDate from, LocalDate to) {
        return mostFirst(
                material.coupled(from, to).collect(Collectors.groupingBy(name, Collectors.summingInt(_ -> 1))));
    }

    List<DossierTraject> trajecten(LocalDate from, LocalDate to) {
        return material.touching(from, to).map(this::line).toList();
    }

    private DossierTraject line(CoupledTraject traject) {
        TrajectHours hours = material.hours().get(traject.id());
        return new DossierTraject(
                traject.school(),
                traject.domain(),
                traject.endedOn() == null
                        ? traject.state().name()
                        : traject.ending() == null
                                ? TrajectState.CLOSED.name()
                                : traject.ending().name(),
                traject.coupledOn(),
                traject.endedOn(),
                material.daysToContact(traject),
                material.daysToVisit(traject),
                hours == null ? 0 : hours.ownMinutes(),
                traject.agreedMinutes(),
                spent(traject));
    }

    private int spent(CoupledTraject traject) {
        TrajectHours hours = material.hours().get(traject.id());
        return hours == null ? 0 : hours.spentMinutes();
    }

    private static int ended(List<CoupledTraject> closed, TrajectEnding ending) {
        return (int)
                closed.stream().filter(traject -> traject.ending() == ending).count();
    }

    private static List<Integer> spans(List<CoupledTraject> trajecten, Function<CoupledTraject, Integer> span) {
        return trajecten.stream().map(span).filter(Objects::nonNull).sorted().toList();
    }

    /** Of two in the middle the earlier one: a whole day that one school really waited. */
    static @Nullable Integer median(List<Integer> sorted) {
        return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }

    private static List<Figure> mostFirst(Map<String, Integer> totals) {
        return totals.entrySet().stream()
                .map(entry -> new Figure(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Figure::value).reversed().thenComparing(Figure::label))
                .toList();
    }
}
