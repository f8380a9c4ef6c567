package nl.uitzicht.reviews.planning;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.uitzicht.access.MailAddress;
import nl.uitzicht.access.MailAddresses;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import nl.uitzicht.platform.tenancy.Role;
import nl.uitzicht.platform.text.DutchDates;
import nl.uitzicht.reviews.Review;

/** The mails about conversations. They hold no figures and nothing that was written: that stands behind the link. */
@Singleton
class ReviewMails {
    private final Mails mails;
    private final MailAddresses addresses;
    private final SlotLinks links;
    private final Clock clock;
    private final String address;

    ReviewMails(
            Mails mails,
            MailAddresses addresses,
            SlotLinks links,
            Clock clock,
            @Value("${uitzicht.address}") String address) {
        this.mails = mails;
        this.addresses = addresses;
        this.links = links;
        this.clock = clock;
        this.address = address;
    }

    /** Invites both for the moment the review is planned on; an earlier invitation is updated by it. */
    void invite(Review review) {
        String what = review.invitation() > 1 ? "staat nu gepland op" : "is gepland op";
        both(review, review).ifPresent(meeting -> {
            Mail.Calendar file = Invitation.request(meeting, clock.instant());
            String when = moment(meeting);
            mails.enqueue(new Mail(
                    meeting.expert().email(),
                    "Kwartaalgesprek op " + when,
                    List.of(
                            "Dag %s,".formatted(meeting.expert().name()),
                            "Je kwartaalgesprek met %s %s %s%s."
                                    .formatted(meeting.manager().name(), what, when, at(meeting)),
                            "Past dat, of vraag je een ander moment? Laat het weten met deze link; inloggen hoeft daarvoor niet. "
                                    + "De link is alleen voor jou: stuur deze mail niet door."),
                    new Mail.Link("Past dit moment?", address + "/moment#" + links.make(review)),
                    file));
            mails.enqueue(new Mail(
                    meeting.manager().email(),
                    "Kwartaalgesprek met %s op %s".formatted(meeting.expert().name(), when),
                    List.of(
                            "Dag %s,".formatted(meeting.manager().name()),
                            "Het gesprek met %s %s %s%s."
                                    .formatted(meeting.expert().name(), what, when, at(meeting))),
                    new Mail.Link("Naar het gesprek", address + "/gesprekken/" + meeting.reviewId()),
                    file));
        });
    }

    /** Takes the moment out of both calendars; {@code before} still has it. */
    void cancel(Review before, Review after) {
        both(before, after).ifPresent(meeting -> {
            Mail.Calendar file = Invitation.cancel(meeting, clock.instant());
            String when = moment(meeting);
            List.of(meeting.expert(), meeting.manager())
                    .forEach(person -> mails.enqueue(new Mail(
                            person.email(),
                            "Gaat niet door: kwartaalgesprek op " + when,
                            List.of(
                                    "Dag %s,".formatted(person.name()),
                                    "Het gesprek van %s en %s op %s gaat niet door."
                                            .formatted(
                                                    meeting.expert().name(),
                                                    meeting.manager().name(),
                                                    when)),
                            null,
                            file)));
        });
    }

    /** Asks the expert for the reflection. */
    void askReflection(Review review) {
        person(review, review.expertId(), Role.EXPERT)
                .ifPresent(expert -> mails.enqueue(new Mail(
                        expert.email(),
                        "Je reflectie voor het kwartaalgesprek",
                        List.of(
                                "Dag %s,".formatted(expert.name()),
                                "%s is je kwartaalgesprek. Schrijf je reflectie en deel die: dan kan je manager zich voorbereiden."
                                        .formatted(DutchDates.day(review.plannedOn()))),
                        new Mail.Link(
                                "Schrijf je reflectie",
                                address + "/gesprek/" + review.id().id()))));
    }

    /** Asks who has not answered yet to confirm. */
    void askConfirmation(Review review, UUID personId, Role role) {
        String path = role == Role.EXPERT ? "/gesprek/" : "/gesprekken/";
        person(review, personId, role)
                .ifPresent(person -> mails.enqueue(new Mail(
                        person.email(),
                        "Bevestig de afspraken van het kwartaalgesprek",
                        List.of(
                                "Dag %s,".formatted(person.name()),
                                "Lees wat jullie bespraken en bevestig de afspraken, of zeg dat je het er niet mee eens bent."),
                        new Mail.Link(
                                "Lees en bevestig", address + path + review.id().id()))));
    }

    /** Tells a manager which conversations come on a day. */
    void tomorrow(UUID partnershipId, UUID managerId, List<Review> coming) {
        LocalDate today = Time.today(clock);
        addresses.withRole(partnershipId, Role.SUPPORT_MANAGER.name(), today).stream()
                .filter(manager -> manager.id().equals(managerId))
                .forEach(manager -> mails.enqueue(new Mail(
                        manager.email(),
                        coming.size() == 1 ? "Morgen een kwartaalgesprek" : "Je komende kwartaalgesprekken",
                        Stream.concat(
                                        Stream.of("Dag %s,".formatted(manager.name())),
                                        coming.stream()
                                                .map(review -> "%s, %s: %s"
                                                        .formatted(
                                                                DutchDates.day(review.plannedOn()),
                                                                review.startsAt(),
                                                                addresses.name(partnershipId, review.expertId()))))
                                .toList(),
                        new Mail.Link("Bereid je voor", address + "/gesprekken"))));
    }

    private Optional<Invitation.Meeting> both(Review moment, Review sent) {
        Optional<MailAddress> expert = person(moment, moment.expertId(), Role.EXPERT);
        Optional<MailAddress> manager = person(moment, moment.managerId(), Role.SUPPORT_MANAGER);
        return expert.isEmpty() || manager.isEmpty()
                ? Optional.empty()
                : Optional.of(new Invitation.Meeting(
                        moment.id().id(),
                        moment.plannedOn(),
                        moment.startsAt(),
                        moment.minutes(),
                        moment.place(),
                        sent.invitation() - 1,
                        expert.get(),
                        manager.get(),
                        address + "/gesprek/" + moment.id().id()));
    }

    private Optional<MailAddress> person(Review review, UUID id, Role role) {
        return addresses.withRole(review.id().partnershipId(), role.name(), Time.today(clock)).stream()
                .filter(person -> person.id().equals(id))
                .findFirst();
    }

    private static String moment(Invitation.Meeting meeting) {
        return "%s om %s".formatted(DutchDates.day(meeting.date()), meeting.startsAt());
    }

    private static String at(Invitation.Meeting meeting) {
        return meeting.place().isEmpty() ? "" : ", " + meeting.place();
    }
}
