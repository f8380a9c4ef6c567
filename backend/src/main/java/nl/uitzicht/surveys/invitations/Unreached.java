package nl.uitzicht.surveys.invitations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/**
 * A school that could not be asked: nobody to mail, or the mail came back.
 *
 * @param reason why the traject was closed without a contact of the school, as its expert wrote; null when there was one
 */
@MappedEntity("survey_invitation")
record Unreached(
        @Uuid16 UUID id,
        @Uuid16 UUID schoolId,
        @Nullable @Uuid16 UUID expertId,
        @Nullable String recipient,
        @Nullable String recipientName,
        LocalDate askedOn,
        @Nullable String reason) {}
