package nl.uitzicht.meetings;

import static nl.uitzicht.platform.tenancy.Role.PROCESS_FACILITATOR;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.text.Overrules;
import nl.uitzicht.platform.text.PupilText;
import nl.uitzicht.platform.text.TextOverrules;

/**
 * A procesbegeleider calls off a meeting that is still to come. It stays in the book with its reason; what was brought to it is carried to
 * another meeting of the network or goes on waiting, and the schools that counted on it get a mail.
 */
@Singleton
class CancelMeeting {
    static final int REASON_LENGTH = 200;

    private final NetworkMeetings meetings;
    private final OwnMeetings own;
    private final MeetingCases cases;
    private final MeetingMails mails;
    private final PupilText pupilText;
    private final TextOverrules overrules;
    private final AuditLog audit;
    private final Clock clock;

    CancelMeeting(
            NetworkMeetings meetings,
            OwnMeetings own,
            MeetingCases cases,
            MeetingMails mails,
            PupilText pupilText,
            TextOverrules overrules,
            AuditLog audit,
            Clock clock) {
        this.meetings = meetings;
        this.own = own;
        this.cases = cases;
        this.mails = mails;
        this.pupilText = pupilText;
        this.overrules = overrules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why, and where its cases go; {@code toMeetingId} null for whichever meeting comes first. */
    record Cancellation(
            UUID meetingId,
            int basedOnVersion,
            String reason,
            Overrules overrules,
            @Nullable UUID toMeetingId) {}

    /**
     * Refused for other roles, meetings of another's network, one that was, was called off or changed meanwhile, one at which a case got its
     * outcome, a reason that is empty, too long or names a pupil, and another meeting that takes no cases of this network any more.
     */
    Outcome<NetworkMeeting> cancel(Caller caller, Cancellation asked) {
        if (!caller.is(PROCESS_FACILITATOR)) {
            return Outcome.refused(new MeetingRejection.NotAllowed());
        }
        LocalDate today = Time.today(clock);
        NetworkMeeting before = own.lock(caller, asked.meetingId()).orElse(null);
        MeetingRejection stands = MeetingRejection.ofChange(before, asked.basedOnVersion(), today);
        if (stands != null) {
            return Outcome.refused(stands);
        }
        NetworkMeeting to = asked.toMeetingId() == null
                ? null
                : meetings.findById(caller.tid(asked.toMeetingId())).orElse(null);
        List<MeetingRejection> no = judge(before, asked, to, today);
        if (!no.isEmpty()) {
            return Outcome.refused(no);
        }
        MeetingMails.Counting counting = mails.counting(before, today);
        NetworkMeeting after = meetings.update(before.cancelled(today, asked.reason()));
        cases.carry(caller, asked.meetingId(), asked.toMeetingId());
        overrules.keep(caller, asked.meetingId(), asked.overrules(), today);
        mails.cancelled(after, to, counting, today);
        audit.record(caller, "networkMeetingCancel", "network_meeting", asked.meetingId());
        return Outcome.accepted(after, asked.meetingId(), after.version());
    }

    private List<MeetingRejection> judge(
            NetworkMeeting before, Cancellation asked, @Nullable NetworkMeeting to, LocalDate today) {
        List<MeetingRejection> no = new ArrayList<>();
        if (cases.decided(before.id().partnershipId(), asked.meetingId())) {
            no.add(new MeetingRejection.Decided());
        }
        if (asked.reason().isEmpty()) {
            no.add(new MeetingRejection.NoReason());
        }
        if (asked.reason().length() > REASON_LENGTH) {
            no.add(new MeetingRejection.TooLong("reason", REASON_LENGTH));
        }
        pupilText
                .objections("reason", asked.reason(), asked.overrules(), today)
                .forEach(kind -> no.add(new MeetingRejection.Personal(kind)));
        if (asked.toMeetingId() != null && !takes(to, before, today)) {
            no.add(new MeetingRejection.Unknown("toMeetingId"));
        }
        return no;
    }

    private static boolean takes(@Nullable NetworkMeeting to, NetworkMeeting before, LocalDate today) {
        return to != null
                && !to.id().equals(before.id())
                && to.networkId().equals(before.networkId())
                && to.takesCasesFrom(today);
    }
}
