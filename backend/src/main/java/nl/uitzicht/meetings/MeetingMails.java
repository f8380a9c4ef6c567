package nl.uitzicht.meetings;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import nl.uitzicht.platform.text.DutchDates;
import nl.uitzicht.schools.ReachableContact;
import nl.uitzicht.schools.SchoolDirectory;

/** Tells the contacts of schools whose open cases count on a meeting that it was moved, called off or held after all: one mail to each address, nothing of a case in it. */
@Singleton
class MeetingMails {
    private final NetworkMeetings meetings;
    private final MeetingCases cases;
    private final SchoolDirectory schools;
    private final Mails mails;
    private final String address;

    MeetingMails(
            NetworkMeetings meetings,
            MeetingCases cases,
            SchoolDirectory schools,
            Mails mails,
            @Value("${uitzicht.address}") String address) {
        this.meetings = meetings;
        this.cases = cases;
        this.schools = schools;
        this.mails = mails;
        this.address = address;
    }

    /** The schools that brought a case to the meeting, and those with one for whichever meeting comes first when this was that one. */
    record Counting(Set<UUID> brought, Set<UUID> waiting) {}

    /** Who counts on a meeting as it stands now; to be asked before it changes. */
    Counting counting(NetworkMeeting meeting, LocalDate today) {
        UUID tenant = meeting.id().partnershipId();
        boolean next = meetings.coming(tenant, List.of(meeting.networkId()), today, 1).stream()
                .anyMatch(one -> one.id().equals(meeting.id()));
        return new Counting(
                Set.copyOf(cases.broughtTo(tenant, meeting.id().id())),
                next ? Set.copyOf(cases.waitingIn(tenant, meeting.networkId())) : Set.of());
    }

    void moved(NetworkMeeting before, NetworkMeeting after, Counting counting, LocalDate today) {
        String network = network(after);
        boolean sameDay = before.date().equals(after.date());
        String what = sameDay
                ? "De bijeenkomst van %s blijft op deze dag, maar tijd of plaats is anders. Het is nu %s."
                        .formatted(network, moment(after))
                : "De bijeenkomst van %s op %s is verplaatst naar %s."
                        .formatted(network, DutchDates.day(before.date()), moment(after));
        String subject = "Bijeenkomst van %s verplaatst".formatted(network);
        contacts(after, counting, today)
                .forEach(
                        (email, contact) -> mails.enqueue(
                                mail(
                                        email,
                                        subject,
                                        List.of(
                                                "Dag %s,".formatted(contact.name()),
                                                what,
                                                counting.brought().contains(contact.schoolId())
                                                        ? "Wat je inbracht, komt dan aan de orde."
                                                        : "Wat je inbracht, komt op de eerstvolgende bijeenkomst aan de orde. In Uitzicht staat welke dat is."))));
    }

    void cancelled(NetworkMeeting meeting, @Nullable NetworkMeeting to, Counting counting, LocalDate today) {
        String network = network(meeting);
        String what = "De bijeenkomst van %s op %s gaat niet door. Reden: %s"
                .formatted(network, DutchDates.day(meeting.date()), meeting.cancelReason());
        String subject = "Bijeenkomst van %s gaat niet door".formatted(network);
        contacts(meeting, counting, today)
                .forEach((email, contact) -> mails.enqueue(mail(
                        email,
                        subject,
                        List.of(
                                "Dag %s,".formatted(contact.name()),
                                what,
                                to != null && counting.brought().contains(contact.schoolId())
                                        ? "Wat je inbracht, gaat mee naar de bijeenkomst van %s.".formatted(moment(to))
                                        : "Wat je inbracht, blijft op de lijst voor de eerstvolgende bijeenkomst."))));
    }

    void restored(NetworkMeeting meeting, Counting counting, LocalDate today) {
        String network = network(meeting);
        String what = "De bijeenkomst van %s die was afgezegd, gaat toch door: %s.".formatted(network, moment(meeting));
        String subject = "Bijeenkomst van %s gaat toch door".formatted(network);
        contacts(meeting, counting, today)
                .forEach((email, contact) -> mails.enqueue(mail(
                        email,
                        subject,
                        List.of("Dag %s,".formatted(contact.name()), what, "Wat je inbracht, komt dan aan de orde."))));
    }

    /** By address; of who is a contact of more schools, one that brought a case to this very meeting. */
    private Map<String, ReachableContact> contacts(NetworkMeeting meeting, Counting counting, LocalDate today) {
        Set<UUID> all = new HashSet<>(counting.brought());
        all.addAll(counting.waiting());
        Map<String, ReachableContact> byAddress = new LinkedHashMap<>();
        if (!all.isEmpty()) {
            schools.contactsOf(meeting.id().partnershipId(), new ArrayList<>(all), today)
                    .forEach(one -> byAddress.merge(
                            one.email(),
                            one,
                            (first, other) -> counting.brought().contains(first.schoolId()) ? first : other));
        }
        return byAddress;
    }

    private String network(NetworkMeeting meeting) {
        return schools.networks(meeting.id().partnershipId(), List.of(meeting.networkId()))
                .getFirst()
                .name();
    }

    private static String moment(NetworkMeeting meeting) {
        String time = meeting.startTime() == null ? "" : " om " + meeting.startTime();
        String place = meeting.place().isEmpty() ? "" : ", " + meeting.place();
        return DutchDates.day(meeting.date()) + time + place;
    }

    private Mail mail(String email, String subject, List<String> paragraphs) {
        return new Mail(email, subject, paragraphs, new Mail.Link("Naar de casussen", address + "/inbrengen"));
    }
}
