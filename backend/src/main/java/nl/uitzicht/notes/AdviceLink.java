package nl.uitzicht.notes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * The personal link to an advice; its id is that of the note, with which it goes. Of its secret and of the code only hashes are kept, that of
 * the code together with the secret.
 *
 * @param codeUntil in UTC
 * @param wrongCodes how often in a row a wrong code was given
 * @param tries      codes mailed and wrong codes given since the last right one
 * @param readOn the first day it was read
 */
@MappedEntity("advice_link")
record AdviceLink(
        @EmbeddedId Tid id,
        String recipient,
        byte[] secretHash,
        LocalDate sentOn,
        @Nullable byte[] codeHash,
        @Nullable LocalDateTime codeUntil,
        int wrongCodes,
        int tries,
        @Nullable LocalDate readOn) {

    static final int MOST_WRONG = 5;
    /** Who only has the link guesses no code in so many, nor fills the mailbox. */
    static final int MOST_TRIES = 30;

    AdviceLink withCode(byte[] hash, LocalDateTime until) {
        return new AdviceLink(id, recipient, secretHash, sentOn, hash, until, 0, tries + 1, readOn);
    }

    AdviceLink wrong() {
        return new AdviceLink(
                id, recipient, secretHash, sentOn, codeHash, codeUntil, wrongCodes + 1, tries + 1, readOn);
    }

    AdviceLink read(LocalDate today) {
        return new AdviceLink(
                id, recipient, secretHash, sentOn, codeHash, codeUntil, 0, 0, readOn == null ? today : readOn);
    }

    /** Whether it works no more until its author sends the advice again. */
    boolean isWornOut() {
        return tries >= MOST_TRIES;
    }

    /** Whether a code can be tried at all. */
    boolean takesCode(LocalDateTime now) {
        return codeHash != null && codeUntil != null && now.isBefore(codeUntil) && wrongCodes < MOST_WRONG;
    }
}
