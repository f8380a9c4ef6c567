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

/** The mails that ask for what has to be done around a conversation. They hold nothing that was written: that stands behind the link. */
@Singleton
class ReviewReminders {
    private final Mails mails;
    private final MailAddresses addresses;
    private final Clock clock;
    private final String address;

    ReviewReminders(Mails mails, MailAddresses addresses, Clock clock, @Value("${uitzicht.address}") String address) {
        this.mails = mails;
        this.addresses = addresses;
        this.clock = clock;
        this.address = address;
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
                List.of(ReviewMails.greeting(person), what),
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
}
