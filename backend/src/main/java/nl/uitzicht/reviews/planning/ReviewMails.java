package nl.uitzicht.reviews.planning;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.uitzicht.access.MailAddress;
import nl.uitzicht.platform.mail.Mail;
import nl.uitzicht.platform.mail.Mails;
import nl.uitzicht.platform.text.DutchDates;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewCalendars;

/** The mails about the moment of a conversation. They hold no figures and nothing that was written: that stands behind the link. */
@Singleton
class ReviewMails implements ReviewCalendars {
    private final Mails mails;
    private final Party.Finder party;
    private final SlotLinks links;
    private final Clock clock;
    private final String address;

    ReviewMails(
            Mails mails,
            Party.Finder party,
            SlotLinks links,
            Clock clock,
            @Value("${uitzicht.address}") String address) {
        this.mails = mails;
        this.party = party;
        this.links = links;
        this.clock = clock;
        this.address = address;
    }

    @Override
    public void invite(Review review) {
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

    @Override
    public void heldBefore(Review before, Review after) {
        Invitation.Meeting meeting = meeting(before, after, null);
        String why = "Het gesprek van %s en %s is al gehouden. De afspraak op %s vervalt."
                .formatted(meeting.expert().name(), meeting.manager().name(), moment(meeting));
        meeting.party().written().forEach(person -> cancel(meeting, person, "Al gehouden: kwartaalgesprek op ", why));
    }

    /** The expert asks for another moment; which one stands behind the link. */
    void otherAsked(Review review) {
        Invitation.Meeting meeting = meeting(review, review, null);
        if (meeting.party().reaches(meeting.manager())) {
            mails.enqueue(new Mail(
                    meeting.manager().email(),
                    "%s vraagt een ander moment".formatted(meeting.expert().name()),
                    List.of(
                            greeting(meeting.manager()),
                            "%s kan niet op %s en vraagt een ander moment voor het kwartaalgesprek."
                                    .formatted(meeting.expert().name(), moment(meeting))),
                    toReview(meeting, "/gesprekken/")));
        }
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

    private Invitation.Meeting meeting(Review moment, Review sent, @Nullable UUID besides) {
        return new Invitation.Meeting(
                moment.id().id(),
                moment.plannedOn(),
                moment.startsAt(),
                moment.minutes(),
                moment.place(),
                sent.sequence(),
                party.of(moment, besides),
                address + "/gesprek/" + moment.id().id());
    }

    private Mail.Link toReview(Invitation.Meeting meeting, String path) {
        return new Mail.Link("Naar het gesprek", address + path + meeting.reviewId());
    }

    static String greeting(MailAddress person) {
        return "Dag %s,".formatted(person.name());
    }

    private static String moment(Invitation.Meeting meeting) {
        return "%s om %s".formatted(DutchDates.day(meeting.date()), meeting.startsAt());
    }

    private static String at(Invitation.Meeting meeting) {
        return meeting.place().isEmpty() ? "" : ", " + meeting.place();
    }
}
