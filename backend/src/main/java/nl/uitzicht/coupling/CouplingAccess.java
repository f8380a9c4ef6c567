package nl.uitzicht.coupling;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.schools.RoleNetwork;
import nl.uitzicht.schools.RoleNetworks;

/** Couplings are the procesbegeleider's, of the own networks and of schools without one (R16, R24). */
@Singleton
class CouplingAccess {
    private static final int MOST_NETWORKS = 100;

    private final RoleNetworks networks;
    private final Clock clock;

    CouplingAccess(RoleNetworks networks, Clock clock) {
        this.networks = networks;
        this.clock = clock;
    }

    LocalDate today() {
        return Time.today(clock);
    }

    List<UUID> networks(Caller caller) {
        return networks
                .of(caller.partnershipId(), caller.reach(PROCESS_FACILITATOR).places(), MOST_NETWORKS)
                .stream()
                .map(RoleNetwork::id)
                .toList();
    }

    boolean couples(Caller caller, Deployment deployment) {
        return deployment.cancelledOn() == null
                && caller.reach(PROCESS_FACILITATOR).holds(deployment.regionId(), deployment.networkId());
    }
}
