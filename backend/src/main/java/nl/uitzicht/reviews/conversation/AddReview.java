package nl.uitzicht.reviews.conversation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewView;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.reviews.rounds.QuestionnaireOfToday;

/** The manager adds a conversation between rounds; its figures run until yesterday. */
@Singleton
class AddReview {
    private final Reviews reviews;
    private final ReviewAccess access;
    private final ExpertDirectory experts;
    private final QuestionnaireOfToday questionnaire;
    private final AuditLog audit;
    private final Clock clock;

    AddReview(
            Reviews reviews,
            ReviewAccess access,
            ExpertDirectory experts,
            QuestionnaireOfToday questionnaire,
            AuditLog audit,
            Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.experts = experts;
        this.questionnaire = questionnaire;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused for other roles, oneself, a used id, who is no expert of this manager, and who has one of today that did not lapse. */
    Outcome<Review> add(Caller caller, UUID id, UUID expertId) {
        if (!caller.is(Role.SUPPORT_MANAGER)) {
            return Outcome.refused(new ReviewRejection.NotAllowed());
        }
        if (expertId.equals(caller.membershipId())) {
            return Outcome.refused(new ReviewRejection.OwnReview());
        }
        LocalDate today = Time.today(clock);
        if (reviews.findById(caller.tid(id)).isPresent()
                || experts.standing(caller.partnershipId(), expertId, today) == 0) {
            return Outcome.refused(new ReviewRejection.Unknown("expertId"));
        }
        reviews.standStill(caller.partnershipId(), expertId);
        if (reviews.extras(caller.partnershipId(), expertId, today.minusDays(1)) > 0) {
            return Outcome.refused(new ReviewRejection.AlreadyToday());
        }
        Review extra =
                Review.of(caller.tid(id), expertId, null, questionnaire.id(caller.partnershipId()), today.minusDays(1));
        reviews.save(extra);
        if (access.seen(caller, id).filter(ReviewView::managed).isEmpty()) {
            return Outcome.refused(new ReviewRejection.Unknown("expertId"));
        }
        audit.record(caller, "reviewAdd", "review", id);
        return Outcome.accepted(extra, id, extra.version());
    }
}
