package nl.uitzicht.reviews.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.people.Contracts;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.people.LastDay;
import nl.uitzicht.people.Unavailabilities;
import nl.uitzicht.people.Unavailability;
import nl.uitzicht.people.WorkDays;
import nl.uitzicht.reviews.ReviewView;

/** Reads the days of the experts of some reviews, in three statements. */
@Singleton
class ReadDiaries {
    private final Contracts contracts;
    private final Unavailabilities unavailabilities;
    private final ExpertDirectory experts;

    ReadDiaries(Contracts contracts, Unavailabilities unavailabilities, ExpertDirectory experts) {
        this.contracts = contracts;
        this.unavailabilities = unavailabilities;
        this.experts = experts;
    }

    Diaries of(UUID partnershipId, List<ReviewView> reviews, LocalDate from, LocalDate to) {
        List<UUID> experts =
                reviews.stream().map(ReviewView::expertId).distinct().toList();
        return ofMembers(partnershipId, experts, experts, from, to);
    }

    /** Of members: experts up to their last day, and a manager, whatever that person was before. */
    Diaries ofMembers(UUID partnershipId, List<UUID> members, List<UUID> ofExperts, LocalDate from, LocalDate to) {
        if (members.isEmpty()) {
            return new Diaries(Map.of(), Map.of(), Map.of());
        }
        return new Diaries(
                contracts.workDays(partnershipId, members, from, to).stream()
                        .collect(Collectors.groupingBy(WorkDays::membershipId)),
                unavailabilities.between(partnershipId, members, from, to).stream()
                        .collect(Collectors.groupingBy(Unavailability::membershipId)),
                (ofExperts.isEmpty() ? List.<LastDay>of() : experts.lastDays(partnershipId, ofExperts))
                        .stream().collect(Collectors.toMap(LastDay::membershipId, LastDay::day)));
    }

    /** The same as lines, for who looks over the proposals. */
    List<DiaryLine> lines(UUID partnershipId, List<ReviewView> reviews, LocalDate from, LocalDate to) {
        Diaries diaries = of(partnershipId, reviews, from, to);
        return reviews.stream()
                .flatMap(review -> diaries.periods(review.expertId(), from, to).stream()
                        .map(period -> new DiaryLine(review.id(), period.weekdays(), period.from(), period.to())))
                .toList();
    }
}
