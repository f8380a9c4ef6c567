package nl.uitzicht.reviews.planning;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import nl.uitzicht.reviews.ReviewCalendars;

/** The mails about conversations. They hold no figures and nothing that was written: that stands behind the link. */
@Singleton
class ReviewMails implements ReviewCalendars {
    private final Mails mails;
    private final MailAddresses addresses;
    private final Party.Finder party;
    private final SlotLinks links;
    private final Clock clock;
    private final String address;

    ReviewMails(
            Mails mails,
            MailAddresses addresses,
            Party.Finder party,
            SlotLinks links,
            Clock clock,
            @Value("${uitzicht.address}") String address) {
        this.mails = mails;
        this.addresses = addresses;
        this.party = party;
        this.links = links;
        this.clock = clock;
        this.address = address;
    }

    /** Invites all who meet for the moment the review is planned on; an earlier invitation is updated by it. */
    void invite(Review review) {
        Invitation.Meeting meeting = meeting(review, review, null);
        String what = review.invitation() > 1 ? "staat nu gepland op" : "is gepland op";
        if (meeting.party().reaches(meeting.expert())) {
            mails.enqueue(toExpert(meeting, what, links.make(review)));
        }
        if (meeting.party().reaches(meeting.manager())) {
            mails.enqueue(toManager(meeting, what));
        }
        meeting.party().guests().stream().filter(meeting.party()::reaches).forEach(guest -> invite(meeting, guest));
    }

    private Mail toExpert(Invitation.Meeting meeting, String what, String secret) {
        return new Mail(
                meeting.expert().email(),
                "Kwartaalgesprek op " + moment(meeting),
                List.of(
                        greeting(meeting.expert()),
                        "Je kwartaalgesprek met %s %s %s%s."
                                .formatted(meeting.manager().name(), what, moment(meeting), at(meeting)),
                        "Past dat, of vraag je een ander moment? Laat het weten met deze link; inloggen hoeft daarvoor niet. "
                                + "De link is alleen voor jou: stuur deze mail niet door."),
                new Mail.Link("Past dit moment?", address + "/moment#" + secret),
                Invitation.request(meeting, clock.instant()));
    }

    private Mail toManager(Invitation.Meeting meeting, String what) {
        List<String> paragraphs = new ArrayList<>(List.of(
                greeting(meeting.manager()),
                "Het gesprek met %s %s %s%s.".formatted(meeting.expert().name(), what, moment(meeting), at(meeting))));
        if (!meeting.party().reaches(meeting.expert())) {
            paragraphs.add("%s kan geen mail krijgen en weet dit dus nog niet. Spreek het zelf af."
                    .formatted(meeting.expert().name()));
        }
        return new Mail(
                meeting.manager().email(),
                "Kwartaalgesprek met %s op %s".formatted(meeting.expert().name(), moment(meeting)),
                paragraphs,
                toReview(meeting, "/gesprekken/"),
                Invitation.request(meeting, clock.instant()));
    }

    private void invite(Invitation.Meeting meeting, MailAddress guest) {
        mails.enqueue(new Mail(
                guest.email(),
                "Kwartaalgesprek van %s op %s".formatted(meeting.expert().name(), moment(meeting)),
                List.of(
                        greeting(guest),
                        "%s vraagt je mee te doen aan het kwartaalgesprek met %s op %s%s."
                                .formatted(
                                        meeting.manager().name(),
                                        meeting.expert().name(),
                                        moment(meeting),
                                        at(meeting))),
                toReview(meeting, "/gesprek/"),
                Invitation.request(meeting, clock.instant())));
    }

    @Override
    public void joins(Review review, UUID memberId) {
        Invitation.Meeting meeting = meeting(review, review, null);
        meeting.party().guests().stream()
                .filter(guest -> guest.id().equals(memberId) && meeting.party().reaches(guest))
                .forEach(guest -> invite(meeting, guest));
    }

    @Override
    public void leaves(Review review, UUID memberId) {
        Invitation.Meeting meeting = meeting(review, review, memberId);
        meeting.party().written().stream()
                .filter(person -> person.id().equals(memberId))
                .forEach(person -> cancel(
                        meeting,
                        person,
                        "Je hoeft niet meer mee te doen: kwartaalgesprek op ",
                        "Je hoeft niet meer mee te doen aan het gesprek van %s en %s op %s."
                                .formatted(
                                        meeting.expert().name(),
                                        meeting.manager().name(),
                                        moment(meeting))));
    }

    @Override
    public void cancel(Review before, Review after) {
        Invitation.Meeting meeting = meeting(before, after, null);
        String why = "Het gesprek van %s en %s op %s gaat niet door."
                .formatted(meeting.expert().name(), meeting.manager().name(), moment(meeting));
        meeting.party()
                .written()
                .forEach(person -> cancel(meeting, person, "Gaat niet door: kwartaalgesprek op ", why));
    }

    /** Another manager leads it from now on, and invites anew; {@code before} still has the moment of the one before. */
    void takeOver(Review before, Review after, String manager) {
        Invitation.Meeting meeting = meeting(before, after, null);
        String why =
                "%s neemt het gesprek met %s van %s over. De afspraak op %s vervalt; de nieuwe staat in een andere mail."
                        .formatted(
                                manager,
                                meeting.expert().name(),
                                meeting.manager().name(),
                                moment(meeting));
        meeting.party().written().forEach(person -> cancel(meeting, person, "Verandert: kwartaalgesprek op ", why));
    }

    private void cancel(Invitation.Meeting meeting, MailAddress person, String subject, String why) {
        mails.enqueue(new Mail(
                person.email(),
                subject + moment(meeting),
                List.of(greeting(person), why),
                null,
                Invitation.cancel(meeting, clock.instant())));
    }

    /** Asks the expert for the reflection; false when there is nobody to write to. */
    boolean askReflection(Review review) {
        return ask(
                review,
                "Je reflectie voor het kwartaalgesprek",
                "%s is je kwartaalgesprek. Schrijf je reflectie en deel die: dan kan je manager zich voorbereiden."
                        .formatted(DutchDates.day(review.plannedOn())),
                "Schrijf je reflectie");
    }

    /** Asks the expert to confirm; false when there is nobody to write to. */
    boolean askConfirmation(Review review) {
        return ask(
                review,
                "Bevestig de afspraken van het kwartaalgesprek",
                "Lees wat jullie bespraken en bevestig de afspraken, of zeg dat je het er niet mee eens bent.",
                "Lees en bevestig");
    }

    private boolean ask(Review review, String subject, String what, String button) {
        Optional<MailAddress> expert =
                addresses.reached(review.id().partnershipId(), List.of(review.expertId()), Time.today(clock)).stream()
                        .findFirst();
        expert.ifPresent(person -> mails.enqueue(new Mail(
                person.email(),
                subject,
                List.of(greeting(person), what),
                new Mail.Link(button, address + "/gesprek/" + review.id().id()))));
        return expert.isPresent();
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

    private Invitation.Meeting meeting(Review moment, Review sent, @Nullable UUID besides) {
        return new Invitation.Meeting(
                moment.id().id(),
                moment.plannedOn(),
                moment.startsAt(),
                moment.minutes(),
                moment.place(),
                sent.invitation() - 1,
                party.of(moment, besides),
                address + "/gesprek/" + moment.id().id());
    }

    private Mail.Link toReview(Invitation.Meeting meeting, String path) {
        return new Mail.Link("Naar het gesprek", address + path + meeting.reviewId());
    }

    private static String greeting(MailAddress person) {
        return "Dag %s,".formatted(person.name());
    }

    private static String moment(Invitation.Meeting meeting) {
        return "%s om %s".formatted(DutchDates.day(meeting.date()), meeting.startsAt());
    }

    private static String at(Invitation.Meeting meeting) {
        return meeting.place().isEmpty() ? "" : ", " + meeting.place();
    }
}
