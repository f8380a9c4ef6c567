package nl.uitzicht.meetings;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;

/** A procesbegeleider moves a meeting that is still to come to another moment or place; the schools that count on it get a mail. */
@Singleton
class MoveMeeting {
    private final NetworkMeetings meetings;
    private final OwnMeetings own;
    private final MeetingCases cases;
    private final MeetingMails mails;
    private final AuditLog audit;
    private final Clock clock;

    MoveMeeting(
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

    /** Where and when it is to be, as of a version of the meeting. */
    record Move(
            UUID meetingId,
            int basedOnVersion,
            LocalDate date,
            @Nullable LocalTime startTime,
            String place) {}

    /**
     * Refused for other roles, meetings of another's network, one that was, was called off or changed meanwhile, a day before today or over a
     * year ahead, a place of over 120 characters, and another day once a case got its outcome there.
     */
    Outcome<NetworkMeeting> move(Caller caller, Move asked) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return Outcome.refused(new MeetingRejection.NotAllowed());
        }
        LocalDate today = Time.today(clock);
        NetworkMeeting before = own.lock(caller, asked.meetingId()).orElse(null);
        MeetingRejection no = MeetingRejection.ofChange(before, asked.basedOnVersion(), today);
        no = no == null ? judge(before, asked, today) : no;
        if (no != null) {
            return Outcome.refused(no);
        }
        MeetingMails.Counting counting = mails.counting(before, today);
        NetworkMeeting after = meetings.update(before.moved(asked.date(), asked.startTime(), asked.place()));
        mails.moved(before, after, counting, today);
        audit.record(caller, "networkMeetingMove", "network_meeting", asked.meetingId());
        return Outcome.accepted(after, asked.meetingId(), after.version());
    }

    private @Nullable MeetingRejection judge(NetworkMeeting before, Move asked, LocalDate today) {
        if (asked.date().isBefore(today)) {
            return new MeetingRejection.BeforeToday(today);
        }
        if (asked.date().isAfter(today.plusYears(1))) {
            return new MeetingRejection.TooFar(today.plusYears(1));
        }
        if (asked.place().length() > PlanMeeting.PLACE_LENGTH) {
            return new MeetingRejection.TooLong("place", PlanMeeting.PLACE_LENGTH);
        }
        boolean otherDay = !asked.date().equals(before.date());
        return otherDay && cases.decided(before.id().partnershipId(), asked.meetingId())
                ? new MeetingRejection.Decided()
                : null;
    }
}
