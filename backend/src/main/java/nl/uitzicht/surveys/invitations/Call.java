package nl.uitzicht.surveys.invitations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/**
 * Somebody asked to be called: a route of its own, named, and apart from any answer. Moments are UTC.
 *
 * @param subject what the questionnaire is about, as it goes on after "over"; empty for a call of before it was kept
 */
@MappedEntity("survey_call")
public record Call(
        @EmbeddedId Tid id,
        @Uuid16 UUID trajectId,
        @Uuid16 UUID schoolId,
        @Nullable @Uuid16 UUID regionId,
        @Nullable @Uuid16 UUID networkId,
        @Nullable @Uuid16 UUID expertId,
        String name,
        String phone,
        String about,
        String subject,
        LocalDateTime askedAt,
        @Nullable LocalDateTime handledAt) {}
