package nl.uitzicht.reviews.planning;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.uitzicht.access.MailAddress;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mail.Mail;

/**
 * The calendar file of a conversation (RFC 5545, RFC 5546): one UID as long as the same manager invites, a SEQUENCE that grows with every update and cancellation,
 * and no answer asked (RSVP=FALSE), because people answer in the app. Times are written in UTC.
 */
final class Invitation {
    private static final String PRODUCT = "-//Uitzicht//Kwartaalgesprek//NL";

    private Invitation() {}

    /** Who speaks with whom, when and where. */
    record Meeting(
            UUID reviewId,
            LocalDate date,
            LocalTime startsAt,
            int minutes,
            String place,
            int sequence,
            Party party,
            String url) {
        MailAddress expert() {
            return party.expert();
        }

        MailAddress manager() {
            return party.manager();
        }
    }

    static Mail.Calendar request(Meeting meeting, Instant stamp) {
        return new Mail.Calendar(
                "REQUEST", text(meeting, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED, stamp));
    }

    static Mail.Calendar cancel(Meeting meeting, Instant stamp) {
        return new Mail.Calendar(
                "CANCEL", text(meeting, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED, stamp));
    }

    private static String text(Meeting meeting, Method method, Status status, Instant stamp) {
        ZonedDateTime start = meeting.date().atTime(meeting.startsAt()).atZone(Time.AMSTERDAM);
        VEvent event = new VEvent(
                start.toInstant(),
                start.plusMinutes(meeting.minutes()).toInstant(),
                "Kwartaalgesprek %s en %s"
                        .formatted(meeting.expert().name(), meeting.manager().name()));
        event.removeAll(Property.DTSTAMP);
        event.add(new DtStamp(stamp));
        event.add(new Uid(
                "%s.%s@uitzicht".formatted(meeting.reviewId(), meeting.manager().id())));
        event.add(new Sequence(meeting.sequence()));
        event.add(status);
        event.add(new Description("Bereid je voor in Uitzicht: " + meeting.url()));
        if (!meeting.place().isEmpty()) {
            event.add(new Location(meeting.place()));
        }
        Organizer organizer = new Organizer(mailto(meeting.manager()));
        organizer.add(new Cn(meeting.manager().name()));
        event.add(organizer);
        event.add(attendee(meeting.expert(), PartStat.NEEDS_ACTION));
        event.add(attendee(meeting.manager(), PartStat.ACCEPTED));
        meeting.party().guests().forEach(guest -> event.add(attendee(guest, PartStat.NEEDS_ACTION)));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(event);
        return written(calendar);
    }

    private static Attendee attendee(MailAddress person, PartStat stands) {
        Attendee attendee = new Attendee(mailto(person));
        attendee.add(new Cn(person.name()));
        attendee.add(stands);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    private static URI mailto(MailAddress person) {
        return URI.create("mailto:" + person.email());
    }

    private static String written(Calendar calendar) {
        StringWriter writer = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }
}
