package nl.uitzicht.trajecten;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A traject went on hold, or was taken up again (D19). Published inside the transaction of the act: a listener changes the database and nothing
 * else.
 *
 * @param onHold whether it waits now
 * @param reason why it waits; empty when it was taken up
 */
public record TrajectPaused(UUID partnershipId, UUID trajectId, boolean onHold, String reason, LocalDate on, UUID by) {}
