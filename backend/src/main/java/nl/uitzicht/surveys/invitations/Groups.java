package nl.uitzicht.surveys.invitations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** The groups an answer may count in: of one version of a questionnaire, about one expert and domain, from one place and board. */
@Serdeable
public record Groups(
        UUID questionnaireId,
        @Nullable UUID expertId,
        @Nullable UUID domainId,
        @Nullable UUID regionId,
        @Nullable UUID networkId,
        @Nullable String networkGroup,
        @Nullable String boardNumber) {}
