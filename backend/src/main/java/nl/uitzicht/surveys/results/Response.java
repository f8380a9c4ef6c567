package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** About how many trajecten one school was asked in one group; whoever answered. */
@MappedEntity("survey_invitation")
record Response(
        @Nullable @Uuid16 UUID expertId,
        @Nullable @Uuid16 UUID domainId,
        @Nullable @Uuid16 UUID regionId,
        @Nullable @Uuid16 UUID networkId,
        @Nullable String networkGroup,
        @Nullable String boardNumber,
        @Uuid16 UUID schoolId,
        int trajecten) {}
