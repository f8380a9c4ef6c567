package nl.uitzicht.meetings;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.schools.RoleNetworks;

/** Which meetings a procesbegeleider may change: those of the own networks. */
@Singleton
class OwnMeetings {
    private final NetworkMeetings meetings;
    private final RoleNetworks networks;

    OwnMeetings(NetworkMeetings meetings, RoleNetworks networks) {
        this.meetings = meetings;
        this.networks = networks;
    }

    /** The meeting, which stands still until this transaction ends; nothing when it is absent or of another's network. */
    Optional<NetworkMeeting> lock(Caller caller, UUID id) {
        return meetings.lock(caller.partnershipId(), id).filter(meeting -> owns(caller, meeting));
    }

    private boolean owns(Caller caller, NetworkMeeting meeting) {
        return !networks.one(
                        caller.partnershipId(),
                        caller.reach(PROCESS_FACILITATOR).places(),
                        meeting.networkId())
                .isEmpty();
    }
}
