package nl.uitzicht.patterns;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;

/**
 * A case or a traject as patterns see it: no question, no expert, no school, and nothing that leads from one to the other (D22). Region and
 * network are those of the day of the case, or of the first day of a traject that came of none.
 *
 * @param form the outcome of a case, null until it is discussed
 * @param startsOn the day a case was brought, or the first day of a traject
 * @param decidedOn the day the network decided
 * @param visitOn the day of the first hours
 */
@MappedEntity("pattern_line")
record PatternLine(
        @Nullable @Uuid16 UUID domainId,
        @Nullable String domain,
        @Nullable @Uuid16 UUID regionId,
        @Nullable String region,
        @Nullable @Uuid16 UUID networkId,
        @Nullable String network,
        String boardNumber,
        @Nullable String boardName,
        String subject,
        @Nullable String form,
        @Nullable String dimension,
        @Nullable String groupBand,
        @Nullable String ending,
        LocalDate startsOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate coupledOn,
        @Nullable LocalDate contactOn,
        @Nullable LocalDate visitOn,
        @Nullable LocalDate planOn,
        @Nullable LocalDate endsOn) {}
