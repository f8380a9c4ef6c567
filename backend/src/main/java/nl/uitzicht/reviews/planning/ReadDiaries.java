package nl.uitzicht.reviews.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.people.Contracts;
import nl.uitzicht.people.Unavailabilities;
import nl.uitzicht.people.Unavailability;
import nl.uitzicht.people.WorkDays;
import nl.uitzicht.reviews.ReviewView;

/** Reads the days of the experts of some reviews, in two statements. */
@Singleton
class ReadDiaries {
    private final Contracts contracts;
    private final Unavailabilities unavailabilities;

    ReadDiaries(Contracts contracts, Unavailabilities unavailabilities) {
        this.contracts = contracts;
        this.unavailabilities = unavailabilities;
    }

    Diaries of(UUID partnershipId, List<ReviewView> reviews, LocalDate from, LocalDate to) {
        return ofMembers(
                partnershipId,
                reviews.stream().map(ReviewView::expertId).distinct().toList(),
                from,
                to);
    }

    /** Of members; who is no expert has no days off here. */
    Diaries ofMembers(UUID partnershipId, List<UUID> experts, LocalDate from, LocalDate to) {
        if (experts.isEmpty()) {
            return new Diaries(Map.of(), Map.of());
        }
        return new Diaries(
                contracts.workDays(partnershipId, experts, from).stream()
                        .collect(Collectors.toMap(WorkDays::membershipId, Function.identity())),
                unavailabilities.between(partnershipId, experts, from, to).stream()
                        .collect(Collectors.groupingBy(Unavailability::membershipId)));
    }

    /** The same as lines, for who looks over the proposals: one for each period away, or one without dates. */
    List<DiaryLine> lines(UUID partnershipId, List<ReviewView> reviews, LocalDate from, LocalDate to) {
        Diaries diaries = of(partnershipId, reviews, from, to);
        List<DiaryLine> lines = new ArrayList<>();
        for (ReviewView review : reviews) {
            int bits = diaries.bits(review.expertId());
            List<Unavailability> away = diaries.away(review.expertId());
            if (away.isEmpty()) {
                lines.add(new DiaryLine(review.id(), bits, null, null));
            }
            away.forEach(period -> lines.add(new DiaryLine(review.id(), bits, period.startsOn(), period.endsOn())));
        }
        return lines;
    }
}
