package nl.uitzicht.reviews.planning;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.access.MailAddresses;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewAccess;
import nl.uitzicht.reviews.ReviewMove;
import nl.uitzicht.reviews.ReviewRejection;
import nl.uitzicht.reviews.ReviewState;
import nl.uitzicht.reviews.ReviewText;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.reviews.Side;
import nl.uitzicht.reviews.conversation.SignalsInTime;

/** The manager plans conversations, one or a whole round at once, moves them, cancels them, or lets them lapse. */
@Singleton
class PlanReviews {
    private static final int MOST_PLACE = 120;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 240;

    private final ReviewAccess access;
    private final Reviews reviews;
    private final ReviewText text;
    private final ReviewMails mails;
    private final MailAddresses addresses;
    private final SignalsInTime signals;
    private final AuditLog audit;
    private final Clock clock;

    PlanReviews(
            ReviewAccess access,
            Reviews reviews,
            ReviewText text,
            ReviewMails mails,
            MailAddresses addresses,
            SignalsInTime signals,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.reviews = reviews;
        this.text = text;
        this.mails = mails;
        this.addresses = addresses;
        this.signals = signals;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of these moments, or none: refused for other roles, a review that is not theirs, a past or far date, or an odd duration. */
    Outcome<List<UUID>> plan(Caller caller, List<Slot> slots, int minutes, String place) {
        if (!caller.is(Role.SUPPORT_MANAGER)) {
            return Outcome.refused(new ReviewRejection.NotAllowed());
        }
        List<ReviewRejection> no = judge(slots, minutes, place);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        List<UUID> planned = new ArrayList<>();
        for (Slot slot :
                slots.stream().sorted(Comparator.comparing(Slot::reviewId)).toList()) {
            ReviewAccess.Answer<Review> locked = access.lock(caller, slot.reviewId(), Side.MANAGER);
            if (locked.refused()) {
                return locked.outcome();
            }
            if (!locked.value().momentIs(slot.basedOnInvitation())) {
                return Outcome.refused(new ReviewRejection.MomentChanged());
            }
            if (!ReviewMove.PLAN.allowedFrom(locked.value().state())) {
                return Outcome.refused(new ReviewRejection.WrongState());
            }
            Review before = locked.value();
            Review next = before.planned(caller.membershipId(), slot.date(), slot.startsAt(), minutes, place);
            reviews.write(next);
            if (before.plannedOn() != null && !caller.membershipId().equals(before.managerId())) {
                mails.takeOver(before, next, addresses.name(caller.partnershipId(), caller.membershipId()));
            }
            mails.invite(next);
            signals.settle(next, slot.date());
            audit.record(caller, "reviewsPlan", "review", slot.reviewId());
            planned.add(slot.reviewId());
        }
        return Outcome.accepted(planned, planned.getFirst(), 1);
    }

    private List<ReviewRejection> judge(List<Slot> slots, int minutes, String place) {
        LocalDate today = Time.today(clock);
        List<ReviewRejection> no = new ArrayList<>(text.judge("place", place, MOST_PLACE));
        boolean twice = slots.stream().map(Slot::reviewId).distinct().count() < slots.size();
        if (slots.isEmpty() || twice) {
            no.add(new ReviewRejection.Invalid("slots"));
        }
        if (slots.stream()
                .anyMatch(slot -> slot.date().isBefore(today) || slot.date().isAfter(today.plusYears(1)))) {
            no.add(new ReviewRejection.Invalid("slots"));
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            no.add(new ReviewRejection.Invalid("minutes"));
        }
        return no;
    }

    /** Takes the moment away; the review waits for another. */
    Outcome<Review> cancel(Caller caller, UUID reviewId, @Nullable Integer seen) {
        return unplan(caller, reviewId, seen, ReviewMove.CANCEL_PLAN, "reviewPlanCancel", ReviewState.TO_PLAN);
    }

    /** It does not take place; no reason is asked or kept (D24). */
    Outcome<Review> lapse(Caller caller, UUID reviewId, @Nullable Integer seen) {
        return unplan(caller, reviewId, seen, ReviewMove.LAPSE, "reviewLapse", ReviewState.LAPSED);
    }

    private Outcome<Review> unplan(
            Caller caller, UUID reviewId, @Nullable Integer seen, ReviewMove move, String action, ReviewState to) {
        ReviewAccess.Answer<Review> locked = access.lock(caller, reviewId, Side.MANAGER);
        if (locked.refused()) {
            return locked.outcome();
        }
        Review before = locked.value();
        if (!before.momentIs(seen)) {
            return Outcome.refused(new ReviewRejection.MomentChanged());
        }
        if (!move.allowedFrom(before.state())) {
            return Outcome.refused(new ReviewRejection.WrongState());
        }
        Review next = before.unplanned(to);
        reviews.write(next);
        if (before.plannedOn() != null) {
            mails.cancel(before, next);
        }
        audit.record(caller, action, "review", reviewId);
        return Outcome.accepted(next, reviewId, next.version());
    }
}
