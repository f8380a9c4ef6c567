package nl.uitzicht.access;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Tid;

/** Gives roles from today on, and ends them as of yesterday. */
@Singleton
class Grants {
    private final Memberships memberships;
    private final MemberGrants held;
    private final Clock clock;

    Grants(Memberships memberships, MemberGrants held, Clock clock) {
        this.memberships = memberships;
        this.held = held;
        this.clock = clock;
    }

    void give(Tid membership, Set<Grant> grants) {
        grants.forEach(grant -> memberships.grant(
                membership.partnershipId(),
                UuidCreator.getTimeOrderedEpoch(),
                membership.id(),
                grant.role().name(),
                grant.regionId(),
                grant.networkId(),
                Time.today(clock)));
    }

    void end(Tid membership, Set<Grant> grants) {
        grants.forEach(grant -> held.end(
                membership.partnershipId(),
                membership.id(),
                grant.role().name(),
                grant.regionId(),
                grant.networkId(),
                Time.today(clock).minusDays(1)));
    }
}
