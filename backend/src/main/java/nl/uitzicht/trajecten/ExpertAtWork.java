package nl.uitzicht.trajecten;

import java.util.UUID;

/** What another feature still has one expert of a traject do, because of which their place cannot end now. */
public interface ExpertAtWork {
    /** Whether something of this expert has begun and not ended. */
    boolean runs(UUID partnershipId, UUID trajectId, UUID expertId);
}
