package nl.uitzicht.trajecten;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

    /**
     * All whole minutes of the traject together, from a civil date on; earlier agreements stay as history. Gives the id of the agreement, or
     * nothing when such minutes cannot be agreed: none, over 1000 hours, or not in steps of 5.
     */
    public Optional<UUID> agree(Caller caller, UUID trajectId, int minutes, LocalDate from) {
        if (!Budget.isOne(minutes)) {
            return Optional.empty();
        }
        UUID tenant = caller.partnershipId();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        trajecten.agree(tenant, id, trajectId, minutes, from, caller.membershipId(), Time.utc(clock));
        trajecten.changed(tenant, trajectId);
        return Optional.of(id);
    }

    /** The day from which the newest agreement that holds by now does so; empty without any. */
    public Optional<LocalDate> latest(UUID tenant, UUID trajectId, LocalDate today) {
        return trajecten.latestAgreement(tenant, trajectId, today);
    }

    /** Takes an agreement back that was recorded by mistake; what was agreed before it holds again. */
    public void withdraw(Caller caller, UUID trajectId, UUID agreementId) {
        trajecten.disagree(caller.partnershipId(), trajectId, agreementId);
        trajecten.changed(caller.partnershipId(), trajectId);
    }
}
