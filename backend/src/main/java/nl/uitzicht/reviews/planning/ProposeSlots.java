package nl.uitzicht.reviews.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewView;
import nl.uitzicht.schools.SchoolDays;

/**
 * Proposes a moment for each review of a round that has none: on school days of its month, at least a week ahead so that there is time
 * for the reflection, on a day the expert works and is available, four conversations a day, not where the manager has another one or, as an expert too, is away.
 */
@Singleton
class ProposeSlots {
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(13, 0), LocalTime.of(14, 30));
    private static final int DAYS_AHEAD = 8;
    private static final int LONGEST = 90;

    private final PlannedReviews reviews;
    private final SchoolDays schoolDays;
    private final ReadDiaries readDiaries;
    private final Clock clock;

    ProposeSlots(PlannedReviews reviews, SchoolDays schoolDays, ReadDiaries readDiaries, Clock clock) {
        this.reviews = reviews;
        this.schoolDays = schoolDays;
        this.readDiaries = readDiaries;
        this.clock = clock;
    }

    /** A moment for a review; who is not here found no place. */
    List<Slot> propose(Caller caller, List<ReviewView> waiting, LocalDate month) {
        LocalDate soonest = Time.today(clock).plusDays(DAYS_AHEAD);
        LocalDate from = month.isBefore(soonest) ? soonest : month;
        List<LocalDate> days =
                schoolDays.schoolDays(caller.partnershipId(), null, from, from.plusDays(LONGEST)).stream()
                        .sorted()
                        .toList();
        List<Busy> taken = reviews.plannedBy(caller.partnershipId(), caller.membershipId(), from).stream()
                .map(review -> new Busy(review.plannedOn().atTime(review.startsAt()), review.minutes()))
                .toList();
        List<UUID> people = new ArrayList<>(
                waiting.stream().map(ReviewView::expertId).distinct().toList());
        people.add(caller.membershipId());
        Diaries diaries = readDiaries.ofMembers(caller.partnershipId(), people, from, from.plusDays(LONGEST));
        List<LocalDate> own = days.stream()
                .filter(day -> diaries.canMeet(caller.membershipId(), day))
                .toList();
        return fit(waiting, diaries, own, taken);
    }

    /** A part of the manager's day that is taken. */
    private record Busy(LocalDateTime from, int minutes) {
        boolean leaves(LocalDateTime start) {
            return !start.isBefore(from.plusMinutes(minutes))
                    || !start.plusMinutes(Review.USUAL_MINUTES).isAfter(from);
        }
    }

    /** Who works few days comes first: the others fit around them. */
    private static List<Slot> fit(List<ReviewView> waiting, Diaries diaries, List<LocalDate> days, List<Busy> taken) {
        List<Slot> found = new ArrayList<>();
        List<Busy> used = new ArrayList<>(taken);
        waiting.stream()
                .sorted(Comparator.comparingInt((ReviewView review) -> diaries.daysAWeek(review.expertId())))
                .forEach(review -> days.stream()
                        .filter(day -> diaries.canMeet(review.expertId(), day))
                        .flatMap(day -> TIMES.stream().map(day::atTime))
                        .filter(moment -> used.stream().allMatch(busy -> busy.leaves(moment)))
                        .findFirst()
                        .ifPresent(moment -> {
                            used.add(new Busy(moment, Review.USUAL_MINUTES));
                            found.add(new Slot(review.id(), moment.toLocalDate(), moment.toLocalTime(), null));
                        }));
        return found;
    }
}
