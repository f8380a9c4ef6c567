package nl.uitzicht.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.uitzicht.platform.Time;

/**
 * Writes appointments as iCalendar (RFC 5545). The same appointments give the same bytes. Times are in UTC, so that no calendar needs to
 * know a time zone; a visit without a start takes the whole day. Each change of an appointment counts one up in SEQUENCE.
 */
final class FeedCalendar {
    private static final String TITLE = "Bezoek";
    private static final String REFRESH = "PT6H";

    private FeedCalendar() {}

    static String of(List<FeedVisit> visits, boolean namesSchool) {
        List<CalendarComponent> events = visits.stream()
                .<CalendarComponent>map(visit -> event(visit, namesSchool))
                .toList();
        List<CalendarComponent> components = events.isEmpty() ? List.of(utc()) : events;
        return new Calendar(new PropertyList(head()), new ComponentList<>(components)).toString();
    }

    /** A calendar must have a component (RFC 5545, 3.6): this one stands for no visits at all. */
    private static VTimeZone utc() {
        Standard always = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)),
                new TzOffsetFrom(ZoneOffset.UTC),
                new TzOffsetTo(ZoneOffset.UTC))));
        return new VTimeZone(new PropertyList(List.of(new TzId("Etc/UTC"))), new ComponentList<>(List.of(always)));
    }

    private static List<Property> head() {
        return List.of(
                new ProdId("-//Uitzicht//Afspraken//NL"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new XProperty("X-WR-CALNAME", "Uitzicht"),
                new XProperty("X-PUBLISHED-TTL", REFRESH));
    }

    private static VEvent event(FeedVisit visit, boolean namesSchool) {
        Instant changed = visit.changedAt().toInstant(ZoneOffset.UTC);
        boolean cancelled = visit.state() == AppointmentState.CANCELLED;
        VEvent event = new VEvent(new PropertyList(List.of(
                new Uid(visit.id().id() + "@uitzicht"),
                new DtStamp(changed),
                new LastModified(changed),
                new Sequence(visit.version() - 1),
                new Summary(namesSchool && !visit.place().isEmpty() ? TITLE + " " + visit.place() : TITLE),
                new Clazz(Clazz.VALUE_PRIVATE),
                cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED)));
        times(event, visit);
        return event;
    }

    private static void times(VEvent event, FeedVisit visit) {
        if (visit.startTime() == null) {
            event.add(new DtStart<>(visit.date()));
            event.add(new DtEnd<>(visit.date().plusDays(1)));
            return;
        }
        Instant start = LocalDateTime.of(visit.date(), visit.startTime())
                .atZone(Time.AMSTERDAM)
                .toInstant();
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(start.plusSeconds(60L * visit.minutes())));
    }
}
