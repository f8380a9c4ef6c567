package nl.uitzicht.reviews;

import java.util.UUID;

/** Tells people of moments that change while somebody does something else. Asks for a transaction. */
public interface ReviewCalendars {
    /** Takes the moment out of the calendars of all who were invited; {@code before} still has it. */
    void cancel(Review before, Review after);

    /** Invites somebody to a moment that was planned already. */
    void joins(Review review, UUID memberId);

    /** Takes the moment out of the calendar of somebody who takes part no longer. */
    void leaves(Review review, UUID memberId);

    /** Takes a moment that is still to come out of all calendars, because the conversation was held before it. */
    void heldBefore(Review before, Review after);

    /** Invites all who meet for the moment the review is planned on; an earlier invitation is updated by it. */
    void invite(Review review);
}
