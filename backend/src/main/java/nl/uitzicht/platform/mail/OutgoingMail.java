package nl.uitzicht.platform.mail;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/**
 * A mail on its way, and afterwards the record that it went or was given up. Its text may hold a secret link, so it is wiped as soon as it
 * is of no more use. {@code nextAttemptAt} is empty when nothing is to be done any more. Instants are UTC.
 */
@MappedEntity("outgoing_mail")
record OutgoingMail(
        @Id @Uuid16 UUID id,
        String recipient,
        String subject,
        @Nullable String plain,
        @Nullable String html,
        LocalDateTime createdAt,
        @Nullable LocalDateTime nextAttemptAt,
        int attempts,
        @Nullable LocalDateTime sentAt,
        @Nullable LocalDateTime givenUpAt,
        @Nullable String lastError,
        @Nullable String calendarMethod,
        @Nullable String calendar) {

    static OutgoingMail of(UUID id, Mail mail, LocalDateTime now) {
        return new OutgoingMail(
                id,
                mail.recipient(),
                mail.subject(),
                mail.plain(),
                mail.html(),
                now,
                now,
                0,
                null,
                null,
                null,
                mail.calendar() == null ? null : mail.calendar().method(),
                mail.calendar() == null ? null : mail.calendar().content());
    }
}
