package nl.uitzicht.reviews;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * A conversation of a manager with an expert about a period (kwartaalgesprek). Dates and times are civil.
 *
 * @param roundId            null for an extra one between rounds
 * @param referenceDate      the last day its figures are about
 * @param invitation         how often a moment was sent or taken back: what somebody saw of it is known by this number
 * @param guestFiles         how often a calendar file was sent besides, because a guest joined or left
 * @param reflectionSharedAt in UTC; null while the reflection is the expert's alone
 * @param version            counts the changes of what both share
 */
@MappedEntity("review")
public record Review(
        @EmbeddedId Tid id,
        @Uuid16 UUID expertId,
        @Nullable @Uuid16 UUID roundId,
        @Uuid16 UUID questionnaireId,
        String schoolYear,
        LocalDate referenceDate,
        ReviewState state,
        @Nullable @Uuid16 UUID managerId,
        @Nullable LocalDate plannedOn,
        @Nullable LocalTime startsAt,
        int minutes,
        String place,
        ReviewSlot slot,
        @Nullable String slotWish,
        int invitation,
        int guestFiles,
        @Nullable LocalDateTime reflectionSharedAt,
        @Nullable LocalDate heldOn,
        int version) {
    /** How long a conversation takes when nobody says otherwise. */
    public static final int USUAL_MINUTES = 60;

    /** A new one, not planned yet. */
    public static Review of(
            Tid id, UUID expertId, @Nullable UUID roundId, UUID questionnaireId, LocalDate referenceDate) {
        return new Review(
                id,
                expertId,
                roundId,
                questionnaireId,
                SchoolYear.of(referenceDate).name(),
                referenceDate,
                ReviewState.TO_PLAN,
                null,
                null,
                null,
                USUAL_MINUTES,
                "",
                ReviewSlot.NONE,
                null,
                0,
                0,
                null,
                null,
                1);
    }

    /** The same review in another state. */
    public Review in(ReviewState next) {
        return with(next, managerId, plannedOn, startsAt, minutes, place, slot, slotWish, invitation, heldOn, version);
    }

    /** One version on: what both share changed. */
    public Review changed() {
        return with(
                state, managerId, plannedOn, startsAt, minutes, place, slot, slotWish, invitation, heldOn, version + 1);
    }

    /** Held on a date, led by this manager. */
    public Review heldBy(UUID manager, LocalDate date) {
        return with(
                ReviewState.HELD,
                manager,
                plannedOn,
                startsAt,
                minutes,
                place,
                slot,
                slotWish,
                invitation,
                date,
                version + 1);
    }

    /** With the reflection shared at a moment (UTC). */
    public Review shared(LocalDateTime at) {
        return new Review(
                id,
                expertId,
                roundId,
                questionnaireId,
                schoolYear,
                referenceDate,
                state == ReviewState.PLANNED ? ReviewState.REFLECTION_IN : state,
                managerId,
                plannedOn,
                startsAt,
                minutes,
                place,
                slot,
                slotWish,
                invitation,
                guestFiles,
                at,
                heldOn,
                version);
    }

    /** At a moment that this manager proposes; the next invitation goes out for it. */
    public Review planned(UUID manager, LocalDate date, LocalTime at, int howLong, String where) {
        return with(
                reflectionSharedAt == null ? ReviewState.PLANNED : ReviewState.REFLECTION_IN,
                manager,
                date,
                at,
                howLong,
                where,
                ReviewSlot.PROPOSED,
                null,
                invitation + 1,
                heldOn,
                version);
    }

    /** Without a moment; the invitation is cancelled. */
    public Review unplanned(ReviewState next) {
        return with(
                next, managerId, null, null, minutes, place, ReviewSlot.NONE, null, invitation + 1, heldOn, version);
    }

    /** Its moment left the calendars, or came back into them. */
    public Review invitedAgain() {
        return with(
                state, managerId, plannedOn, startsAt, minutes, place, slot, slotWish, invitation + 1, heldOn, version);
    }

    /** With one more calendar file sent for the same moment, to a guest alone. */
    public Review guestTold() {
        return new Review(
                id,
                expertId,
                roundId,
                questionnaireId,
                schoolYear,
                referenceDate,
                state,
                managerId,
                plannedOn,
                startsAt,
                minutes,
                place,
                slot,
                slotWish,
                invitation,
                guestFiles + 1,
                reflectionSharedAt,
                heldOn,
                version);
    }

    /** The SEQUENCE of the calendar file that tells of it as it is now, from 0 on (RFC 5545): it grows with each file of the same UID. */
    public int sequence() {
        return invitation + guestFiles - 1;
    }

    /** Not held after all: where it was before, and led by who led it then. */
    public Review notHeld(@Nullable UUID ledBefore) {
        ReviewState before = plannedOn == null
                ? ReviewState.TO_PLAN
                : reflectionSharedAt == null ? ReviewState.PLANNED : ReviewState.REFLECTION_IN;
        return with(
                before, ledBefore, plannedOn, startsAt, minutes, place, slot, slotWish, invitation, null, version + 1);
    }

    /** With what the expert says of the moment. */
    public Review answered(ReviewSlot said, @Nullable String wish) {
        return with(state, managerId, plannedOn, startsAt, minutes, place, said, wish, invitation, heldOn, version);
    }

    /** Whether the moment is still the one that was seen, by the number of moments that were sent; null says nothing of it. */
    public boolean momentIs(@Nullable Integer seen) {
        return seen == null || seen == invitation;
    }

    private Review with(
            ReviewState nextState,
            @Nullable UUID manager,
            @Nullable LocalDate date,
            @Nullable LocalTime at,
            int howLong,
            String where,
            ReviewSlot said,
            @Nullable String wish,
            int sent,
            @Nullable LocalDate held,
            int nextVersion) {
        return new Review(
                id,
                expertId,
                roundId,
                questionnaireId,
                schoolYear,
                referenceDate,
                nextState,
                manager,
                date,
                at,
                howLong,
                where,
                said,
                wish,
                sent,
                guestFiles,
                reflectionSharedAt,
                held,
                nextVersion);
    }
}
