package nl.uitzicht.platform.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks in the mailbox for mails that came back, and says of each of ours that it was given up. Other mail in it, and what cannot be read,
 * stays as it is, also unread. Two nodes that look at once say it twice, which changes nothing.
 */
@Singleton
@Requires(beans = ReturnSettings.class)
class ReturnedMails {
    private static final Logger LOG = LoggerFactory.getLogger(ReturnedMails.class);
    private static final String TIMEOUT = "20000";
    private static final int NEWEST = 300;

    private final ReturnSettings settings;
    private final ApplicationEventPublisher<MailGivenUp> givenUp;
    private final Session session;

    ReturnedMails(ReturnSettings settings, ApplicationEventPublisher<MailGivenUp> givenUp) {
        this.settings = settings;
        this.givenUp = givenUp;
        this.session = Session.getInstance(properties());
    }

    /** Reads what is new. A mailbox that cannot be reached is in the log, and tried at the next time. */
    @Scheduled(fixedDelay = "${uitzicht.mail.returns.interval:10m}", initialDelay = "${uitzicht.mail.returns.first:1m}")
    void look() {
        try (Store store = session.getStore(settings.plain() ? "imap" : "imaps")) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                read(folder);
            }
        } catch (MessagingException e) {
            LOG.error("The mailbox of returned mails cannot be read: {}", e.toString());
        }
    }

    private void read(Folder folder) throws MessagingException {
        Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        tellEach(Arrays.copyOfRange(unread, Math.max(0, unread.length - NEWEST), unread.length));
    }

    /** One that cannot be read is in the log, and holds up no other. */
    void tellEach(Message... messages) throws FolderClosedException {
        for (Message message : messages) {
            try {
                tell(message);
            } catch (FolderClosedException e) {
                throw e;
            } catch (MessagingException | IOException e) {
                LOG.warn("A mail in the mailbox of returned mails cannot be read: {}", e.toString());
            }
        }
    }

    private void tell(Message message) throws MessagingException, IOException {
        Optional<UUID> ours = ReturnedMail.failed(message);
        if (ours.isPresent()) {
            givenUp.publishEvent(new MailGivenUp(ours.get()));
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        for (String protocol : new String[] {"imap", "imaps"}) {
            properties.setProperty("mail.%s.connectiontimeout".formatted(protocol), TIMEOUT);
            properties.setProperty("mail.%s.timeout".formatted(protocol), TIMEOUT);
            properties.setProperty("mail.%s.peek".formatted(protocol), "true");
        }
        properties.setProperty("mail.imaps.ssl.checkserveridentity", "true");
        return properties;
    }
}
