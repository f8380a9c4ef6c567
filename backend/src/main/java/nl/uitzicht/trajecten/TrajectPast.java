package nl.uitzicht.trajecten;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What another feature recorded about a traject on civil dates, before which it cannot have ended. */
public interface TrajectPast {
    /** The last civil date that something of it is about; empty when there is nothing. */
    Optional<LocalDate> last(UUID partnershipId, UUID trajectId);
}
