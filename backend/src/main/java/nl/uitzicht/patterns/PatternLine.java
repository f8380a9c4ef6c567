package nl.uitzicht.patterns;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/** A traject as patterns see it: no question, no expert, no school. Region and network are those of its first day. */
@MappedEntity("pattern_line")
record PatternLine(
        @Uuid16 UUID domainId,
        String domain,
        @Nullable @Uuid16 UUID regionId,
        @Nullable String region,
        @Nullable @Uuid16 UUID networkId,
        @Nullable String network,
        String boardNumber,
        @Nullable String boardName,
        String subject,
        @Nullable String ending,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate firstTalkOn,
        @Nullable LocalDate firstHoursOn,
        @Nullable LocalDate planOn) {}
