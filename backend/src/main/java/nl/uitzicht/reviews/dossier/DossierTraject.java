package nl.uitzicht.reviews.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A traject that ran in the period.
 *
 * @param daysToContact days from coupling to the first own hours; null without any
 * @param daysToVisit   days from coupling to the first own hours with travel; null without any
 * @param ownMinutes    of this expert on this traject, over its whole life
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DossierTraject(
        String school,
        String domain,
        String state,
        LocalDate coupledOn,
        @Nullable LocalDate endedOn,
        @Nullable Integer daysToContact,
        @Nullable Integer daysToVisit,
        int ownMinutes,
        @Nullable Integer agreedMinutes,
        int spentMinutes) {}
