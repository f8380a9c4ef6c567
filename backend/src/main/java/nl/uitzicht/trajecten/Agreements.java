package nl.uitzicht.trajecten;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Caller;

/** Records minutes that were agreed elsewhere, such as in a plan (R39). Whether the caller may is judged there. */
@Singleton
public class Agreements {
    private final Trajecten trajecten;
    private final Clock clock;

    Agreements(Trajecten trajecten, Clock clock) {
        this.trajecten = trajecten;
        this.clock = clock;
    }

    /** All whole minutes of the traject together, from a civil date on; earlier agreements stay as history. */
    public void agree(Caller caller, UUID trajectId, int minutes, LocalDate from) {
        UUID tenant = caller.partnershipId();
        trajecten.agree(
                tenant,
                UuidCreator.getTimeOrderedEpoch(),
                trajectId,
                minutes,
                from,
                caller.membershipId(),
                Time.utc(clock));
        trajecten.changed(tenant, trajectId);
    }
}
