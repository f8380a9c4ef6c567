package nl.uitzicht.meetings;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.schools.RoleNetwork;
import nl.uitzicht.schools.RoleNetworks;

/** A procesbegeleider puts a meeting of an own network in the book, ahead or at the table. */
@Singleton
class PlanMeeting {
    static final int PLACE_LENGTH = 120;

    private final NetworkMeetings meetings;
    private final RoleNetworks networks;
    private final AuditLog audit;
    private final Clock clock;

    PlanMeeting(NetworkMeetings meetings, RoleNetworks networks, AuditLog audit, Clock clock) {
        this.meetings = meetings;
        this.networks = networks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused for other roles, another's network, a kind the network does not hold, and dates over a year away. */
    Outcome<NetworkMeeting> plan(Caller caller, NetworkMeeting asked) {
        List<MeetingRejection> no = judge(caller, asked);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        meetings.save(asked);
        audit.record(caller, "networkMeetingPlan", "network_meeting", asked.id().id());
        return Outcome.accepted(asked, asked.id().id(), asked.version());
    }

    private List<MeetingRejection> judge(Caller caller, NetworkMeeting asked) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return List.of(new MeetingRejection.NotAllowed());
        }
        LocalDate today = Time.today(clock);
        List<RoleNetwork> own = networks.one(
                caller.partnershipId(), caller.reach(PROCESS_FACILITATOR).places(), asked.networkId());
        if (own.isEmpty()) {
            return List.of(new MeetingRejection.Unknown("networkId"));
        }
        List<MeetingRejection> no = new ArrayList<>();
        if (meetings.findById(asked.id()).isPresent()) {
            no.add(new MeetingRejection.TakenId());
        }
        if (!asked.kind().fits(own.getFirst().twoLayers())) {
            no.add(new MeetingRejection.OtherKind());
        }
        if (asked.date().isBefore(today.minusYears(1)) || asked.date().isAfter(today.plusYears(1))) {
            no.add(new MeetingRejection.OutsidePeriod());
        }
        if (asked.place().length() > PLACE_LENGTH) {
            no.add(new MeetingRejection.TooLong("place", PLACE_LENGTH));
        }
        return no;
    }
}
