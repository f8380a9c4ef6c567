package nl.uitzicht.trajecten;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import nl.uitzicht.access.MembershipEnded;

/** Who left is on no traject any more: couplings end with the membership. A traject left without a lead shows as such to who couples. */
@Singleton
class EndCouplings {
    private final Trajecten trajecten;

    EndCouplings(Trajecten trajecten) {
        this.trajecten = trajecten;
    }

    @EventListener
    void ended(MembershipEnded event) {
        trajecten.endCouplingsOf(event.partnershipId(), event.membershipId(), event.lastDay());
    }
}
