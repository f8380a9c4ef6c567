package nl.uitzicht.reviews.planning;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.uitzicht.platform.jobs.DailyWork;
import nl.uitzicht.reviews.Review;

/** Every day: asks once for each reflection, a week before the conversation or as soon after that as can be, and tells managers what comes on their next working day. */
@Singleton
class RemindOfReviews implements DailyWork {
    private static final int WEEK = 7;

    private final PlannedReviews reviews;
    private final ReviewReminders mails;

    RemindOfReviews(PlannedReviews reviews, ReviewReminders mails) {
        this.reviews = reviews;
        this.mails = mails;
    }

    @Override
    public String name() {
        return "remind-of-reviews";
    }

    @Override
    public void run(UUID partnershipId, LocalDate today) {
        reviews.toAskReflection(partnershipId, today.plusDays(1), today.plusDays(WEEK)).stream()
                .filter(mails::askReflection)
                .forEach(review ->
                        reviews.askedReflection(partnershipId, review.id().id(), today));
        if (today.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) {
            reviews.plannedBetween(partnershipId, today.plusDays(1), nextWeekday(today)).stream()
                    .filter(review -> review.managerId() != null)
                    .collect(Collectors.groupingBy(Review::managerId))
                    .forEach((manager, coming) -> mails.tomorrow(partnershipId, manager, coming));
        }
    }

    private static LocalDate nextWeekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY ? day.plusDays(3) : day.plusDays(1);
    }
}
