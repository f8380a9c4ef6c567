package nl.uitzicht.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Caller;

/**
 * A membership ended, in the running transaction: other features end what hung on it, and hand it over as was said.
 *
 * @param by      the beheerder who ended it
 * @param lastDay included
 */
public record MembershipEnded(Caller by, UUID membershipId, LocalDate lastDay, List<Succession> successions) {
    /** Whose membership it was. */
    public UUID partnershipId() {
        return by.partnershipId();
    }
}
