package nl.uitzicht.surveys.results;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.surveys.invitations.Groups;

/** An answered invitation whose answer waits for a batch: the side on which trajecten and schools are counted. */
@MappedEntity("survey_invitation")
record Asked(
        @Uuid16 UUID id,
        @Uuid16 UUID trajectId,
        @Uuid16 UUID schoolId,
        LocalDate askedOn,
        @Uuid16 UUID questionnaireId,
        @Nullable @Uuid16 UUID expertId,
        @Nullable @Uuid16 UUID domainId,
        @Nullable @Uuid16 UUID regionId,
        @Nullable @Uuid16 UUID networkId,
        @Nullable String networkGroup,
        @Nullable String boardNumber) {
    Groups groups() {
        return new Groups(questionnaireId, expertId, domainId, regionId, networkId, networkGroup, boardNumber);
    }
}
