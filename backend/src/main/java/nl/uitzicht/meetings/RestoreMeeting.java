package nl.uitzicht.meetings;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** A procesbegeleider holds a meeting that was called off after all: its open cases come back, and the schools that count on it get a mail. */
@Singleton
class RestoreMeeting {
    private final NetworkMeetings meetings;
    private final OwnMeetings own;
    private final MeetingCases cases;
    private final MeetingMails mails;
    private final AuditLog audit;
    private final Clock clock;

    RestoreMeeting(
            NetworkMeetings meetings,
            OwnMeetings own,
            MeetingCases cases,
            MeetingMails mails,
            AuditLog audit,
            Clock clock) {
        this.meetings = meetings;
        this.own = own;
        this.cases = cases;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused for other roles, meetings of another's network, one whose day is over, and one that stands or changed meanwhile. */
    Outcome<NetworkMeeting> restore(Caller caller, UUID meetingId, int seenVersion) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return Outcome.refused(new MeetingRejection.NotAllowed());
        }
        LocalDate today = Time.today(clock);
        NetworkMeeting before = own.lock(caller, meetingId).orElse(null);
        MeetingRejection no = MeetingRejection.ofRestoring(before, seenVersion, today);
        if (no != null) {
            return Outcome.refused(no);
        }
        NetworkMeeting after = meetings.update(before.restored());
        cases.bringBack(caller, meetingId);
        mails.restored(after, mails.counting(after, today), today);
        audit.record(caller, "networkMeetingRestore", "network_meeting", meetingId);
        return Outcome.accepted(after, meetingId, after.version());
    }
}
