package nl.uitzicht.reviews.conversation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.schools.SchoolDays;

/** Sees to it that an expert has a signal five school days before the conversation it is spoken of in (D26). */
@Singleton
public class SignalsInTime {
    /** Stands for no review: no row has this id. */
    static final UUID NO_OTHER = new UUID(0, 0);

    private static final int DAYS_BEFORE = 5;
    private static final int LONGEST_PAUSE = 70;

    private final Signals signals;
    private final Reviews reviews;
    private final SchoolDays schoolDays;
    private final Clock clock;

    SignalsInTime(Signals signals, Reviews reviews, SchoolDays schoolDays, Clock clock) {
        this.signals = signals;
        this.reviews = reviews;
        this.schoolDays = schoolDays;
        this.clock = clock;
    }

    /** The first day on which a conversation can be that a signal of a date is in time for. */
    LocalDate notBefore(UUID partnershipId, LocalDate recordedOn) {
        return schoolDays
                .schoolDays(partnershipId, null, recordedOn.plusDays(1), recordedOn.plusDays(LONGEST_PAUSE))
                .stream()
                .sorted()
                .skip(DAYS_BEFORE - 1L)
                .findFirst()
                .orElse(recordedOn.plusDays(LONGEST_PAUSE));
    }

    /**
     * Moves the signals of a review that are too late for a conversation on a date to the next one. Without a next one they stay: the expert
     * knows of them, and the round ends them.
     */
    public void settle(Review review, LocalDate conversation) {
        UUID partnershipId = review.id().partnershipId();
        for (Signal signal : signals.rows(partnershipId, review.id().id())) {
            if (notBefore(partnershipId, signal.recordedOn()).isAfter(conversation)) {
                next(review, signal)
                        .ifPresent(other -> signals.update(signal.to(other.id().id())));
            }
        }
    }

    private Optional<Review> next(Review review, Signal signal) {
        UUID partnershipId = review.id().partnershipId();
        return reviews.next(
                partnershipId,
                review.expertId(),
                Time.today(clock),
                notBefore(partnershipId, signal.recordedOn()),
                review.id().id());
    }
}
