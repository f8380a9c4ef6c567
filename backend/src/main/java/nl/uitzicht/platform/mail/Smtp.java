package nl.uitzicht.platform.mail;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Properties;

/** Hands a mail to the SMTP server, as text and as HTML. */
@Singleton
@Requires(beans = MailSettings.class)
class Smtp {
    private static final String TIMEOUT = "10000";

    private final MailSettings settings;
    private final Session session;

    Smtp(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    /** Returns when the server took the mail. */
    void deliver(OutgoingMail mail) throws MessagingException {
        MimeMessage message = message(mail);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        MimeMessage message = new Identified(session, "<%s@uitzicht>".formatted(mail.id()));
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipients(Message.RecipientType.TO, new Address[] {new InternetAddress(mail.recipient(), true)});
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.createdAt().toInstant(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(mail.calendar() == null ? words(mail) : withCalendar(mail));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart words(OutgoingMail mail) throws MessagingException {
        return new MimeMultipart("alternative", part(mail.plain(), "plain"), part(mail.html(), "html"));
    }

    /** Among the words, so that mail programs offer it as an invitation, and as a file for those that do not. */
    private static MimeMultipart withCalendar(OutgoingMail mail) throws MessagingException {
        MimeMultipart words = words(mail);
        words.addBodyPart(calendar(mail));
        MimeBodyPart said = new MimeBodyPart();
        said.setContent(words);
        MimeBodyPart file = calendar(mail);
        file.setFileName("uitnodiging.ics");
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", said, file);
    }

    private static MimeBodyPart calendar(OutgoingMail mail) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(mail.calendar(), StandardCharsets.UTF_8.name(), "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + mail.calendarMethod());
        return part;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.user() != null));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        if (settings.returnPath() != null) {
            properties.setProperty("mail.smtp.from", settings.returnPath());
        }
        return properties;
    }

    /** Keeps the mail's own id, so that a second delivery after a lost answer shows as the same mail. */
    private static final class Identified extends MimeMessage {
        private final String messageId;

        Identified(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
