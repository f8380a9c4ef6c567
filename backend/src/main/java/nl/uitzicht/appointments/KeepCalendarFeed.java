package nl.uitzicht.appointments;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import nl.uitzicht.access.Secrets;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.audit.AuditLog;
import nl.uitzicht.platform.mutations.ErrorCode;
import nl.uitzicht.platform.mutations.Outcome;
import nl.uitzicht.platform.mutations.Refusal;
import nl.uitzicht.platform.tenancy.Caller;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.tenancy.Tid;

/** What an expert does with the own calendar link: make or renew, choose what titles say, withdraw. Others are refused (D14). */
@Singleton
class KeepCalendarFeed {
    private static final String SUBJECT = "calendar feed";

    private final CalendarFeeds feeds;
    private final AuditLog audit;
    private final Clock clock;

    KeepCalendarFeed(CalendarFeeds feeds, AuditLog audit, Clock clock) {
        this.feeds = feeds;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a link with this secret until the end of the school year; an earlier link leads nowhere any more. */
    Outcome<CalendarFeed> make(Caller caller, String secret, boolean namesSchool) {
        if (!caller.is(Role.EXPERT)) {
            return Outcome.refused(new AppointmentRejection.NotAnExpert());
        }
        feeds.put(
                caller.partnershipId(),
                caller.membershipId(),
                Secrets.hash(secret),
                namesSchool,
                Time.utc(clock),
                endOfSchoolYear(Time.today(clock)));
        return done(caller, "calendarFeedMake");
    }

    /** Changes what titles say, under the same link; without a link there is nothing to change. */
    Outcome<CalendarFeed> name(Caller caller, boolean namesSchool) {
        if (!caller.is(Role.EXPERT)) {
            return Outcome.refused(new AppointmentRejection.NotAnExpert());
        }
        if (feeds.findById(own(caller)).isEmpty()) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND));
        }
        feeds.rename(caller.partnershipId(), caller.membershipId(), namesSchool);
        return done(caller, "calendarFeedName");
    }

    /** Ends the own link, whatever the role is by now; withdrawing what is not there is refused as absent. */
    Outcome<UUID> withdraw(Caller caller) {
        if (feeds.withdraw(caller.partnershipId(), caller.membershipId()) == 0) {
            return Outcome.refused(Refusal.of(ErrorCode.NOT_FOUND));
        }
        audit.record(caller, "calendarFeedWithdraw", SUBJECT, caller.membershipId());
        return Outcome.accepted(caller.membershipId(), caller.membershipId(), 1);
    }

    private Outcome<CalendarFeed> done(Caller caller, String action) {
        audit.record(caller, action, SUBJECT, caller.membershipId());
        return Outcome.accepted(feeds.findById(own(caller)).orElseThrow(), caller.membershipId(), 1);
    }

    static Tid own(Caller caller) {
        return caller.tid(caller.membershipId());
    }

    /** The first of August that comes; in July the one after, because a link of a few weeks helps nobody. */
    static LocalDate endOfSchoolYear(LocalDate today) {
        LocalDate august = today.withMonth(Month.AUGUST.getValue()).withDayOfMonth(1);
        return today.getMonthValue() < Month.JULY.getValue() ? august : august.plusYears(1);
    }
}
