package nl.uitzicht.reviews.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewView;
import nl.uitzicht.schools.SchoolDays;

/**
 * Proposes a moment for each review of a round that has none: on school days of its month, at least a week ahead so that there is time
 * for the reflection, on a day of the week on which the manager can, on which the expert works and both are available, four conversations a day, and not where
 * either has another one.
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

    /** A moment for a review; who is not here found no place. {@code workDays}: of the manager, Monday is the lowest bit of five. */
    List<Slot> propose(Caller caller, List<ReviewView> waiting, LocalDate month, int workDays) {
        LocalDate soonest = Time.today(clock).plusDays(DAYS_AHEAD);
        LocalDate from = month.isBefore(soonest) ? soonest : month;
        List<LocalDate> days =
                schoolDays.schoolDays(caller.partnershipId(), null, from, from.plusDays(LONGEST)).stream()
                        .sorted()
                        .toList();
        List<UUID> experts =
                waiting.stream().map(ReviewView::expertId).distinct().toList();
        List<UUID> people = new ArrayList<>(experts);
        people.add(caller.membershipId());
        Map<UUID, List<Busy>> taken = taken(caller.partnershipId(), people, from);
        Diaries diaries = readDiaries.ofMembers(caller.partnershipId(), people, experts, from, from.plusDays(LONGEST));
        List<LocalDate> own = days.stream()
                .filter(day -> new Diaries.Period(workDays, day, day).holds(day))
                .filter(day -> diaries.canMeet(caller.membershipId(), day))
                .toList();
        return fit(caller.membershipId(), waiting, diaries, own, taken);
    }

    /** What each of these people has already, as expert or as manager. */
    private Map<UUID, List<Busy>> taken(UUID partnershipId, List<UUID> people, LocalDate from) {
        Map<UUID, List<Busy>> taken = new HashMap<>();
        for (Review review : reviews.plannedWith(partnershipId, people, from)) {
            Busy busy = new Busy(review.plannedOn().atTime(review.startsAt()), review.minutes());
            Stream.of(review.expertId(), review.managerId())
                    .forEach(person -> taken.computeIfAbsent(person, one -> new ArrayList<>())
                            .add(busy));
        }
        return taken;
    }

    /** A part of somebody's day that is taken. */
    private record Busy(LocalDateTime from, int minutes) {
        boolean leaves(LocalDateTime start) {
            return !start.isBefore(from.plusMinutes(minutes))
                    || !start.plusMinutes(Review.USUAL_MINUTES).isAfter(from);
        }
    }

    /** Who works few days comes first: the others fit around them. */
    private static List<Slot> fit(
            UUID managerId,
            List<ReviewView> waiting,
            Diaries diaries,
            List<LocalDate> days,
            Map<UUID, List<Busy>> taken) {
        List<Slot> found = new ArrayList<>();
        List<Busy> used = new ArrayList<>(taken.getOrDefault(managerId, List.of()));
        LocalDate first = days.isEmpty() ? LocalDate.MIN : days.getFirst();
        waiting.stream()
                .sorted(Comparator.comparingInt((ReviewView review) -> diaries.daysAWeek(review.expertId(), first)))
                .forEach(review -> days.stream()
                        .filter(day -> diaries.canMeet(review.expertId(), day))
                        .flatMap(day -> TIMES.stream().map(day::atTime))
                        .filter(moment -> used.stream().allMatch(busy -> busy.leaves(moment)))
                        .filter(moment -> taken.getOrDefault(review.expertId(), List.of()).stream()
                                .allMatch(busy -> busy.leaves(moment)))
                        .findFirst()
                        .ifPresent(moment -> {
                            used.add(new Busy(moment, Review.USUAL_MINUTES));
                            found.add(new Slot(review.id(), moment.toLocalDate(), moment.toLocalTime(), null));
                        }));
        return found;
    }
}
