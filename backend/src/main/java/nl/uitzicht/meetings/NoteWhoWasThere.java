package nl.uitzicht.meetings;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.schools.SchoolDirectory;

/** A procesbegeleider notes which schools and guests are at the table: the whole list, each time. */
@Singleton
class NoteWhoWasThere {
    private final NetworkMeetings meetings;
    private final Presences presences;
    private final OwnMeetings own;
    private final SchoolDirectory schools;

    NoteWhoWasThere(NetworkMeetings meetings, Presences presences, OwnMeetings own, SchoolDirectory schools) {
        this.meetings = meetings;
        this.presences = presences;
        this.own = own;
        this.schools = schools;
    }

    /** Who is there, as of a version of the meeting. */
    record Table(UUID meetingId, int basedOnVersion, List<UUID> schoolIds, List<MeetingGuest> guests) {}

    /** Refused for other roles, meetings of another's network, one that was called off, unknown schools, and when somebody changed it meanwhile. */
    Outcome<NetworkMeeting> note(Caller caller, Table table) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return Outcome.refused(new MeetingRejection.NotAllowed());
        }
        UUID tenant = caller.partnershipId();
        NetworkMeeting meeting = own.lock(caller, table.meetingId()).orElse(null);
        if (meeting == null) {
            return Outcome.refused(new MeetingRejection.Unknown("id"));
        }
        if (!meeting.stands()) {
            return Outcome.refused(new MeetingRejection.Cancelled());
        }
        List<UUID> asked = table.schoolIds().stream().distinct().toList();
        if (!asked.isEmpty() && schools.schools(tenant, asked).size() < asked.size()) {
            return Outcome.refused(new MeetingRejection.Unknown("schoolIds"));
        }
        if (meetings.changed(tenant, table.meetingId(), table.basedOnVersion()) == 0) {
            return Outcome.refused(new MeetingRejection.Changed());
        }
        presences.clear(tenant, table.meetingId());
        presences.saveAll(rows(caller, table, asked));
        NetworkMeeting now = meetings.findById(caller.tid(table.meetingId())).orElseThrow();
        return Outcome.accepted(now, table.meetingId(), now.version());
    }

    private static List<Presence> rows(Caller caller, Table table, List<UUID> schoolIds) {
        Stream<Presence> ofSchools =
                schoolIds.stream().map(school -> new Presence(fresh(caller), table.meetingId(), school, null));
        Stream<Presence> ofGuests = table.guests().stream()
                .distinct()
                .map(guest -> new Presence(fresh(caller), table.meetingId(), null, guest));
        return Stream.concat(ofSchools, ofGuests).toList();
    }

    private static Tid fresh(Caller caller) {
        return caller.tid(UuidCreator.getTimeOrderedEpoch());
    }
}
