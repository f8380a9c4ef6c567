package nl.uitzicht.surveys.invitations;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import nl.uitzicht.platform.mail.MailGivenUp;

/** A mail that cannot be delivered puts its invitation on the list of the procesbegeleider. */
@Singleton
class BouncedMails implements ApplicationEventListener<MailGivenUp> {
    private final Invitations invitations;

    BouncedMails(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void onApplicationEvent(MailGivenUp mail) {
        invitations.bounced(mail.mailId());
    }
}
