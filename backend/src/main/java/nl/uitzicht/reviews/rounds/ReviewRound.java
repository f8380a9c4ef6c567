package nl.uitzicht.reviews.rounds;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.platform.database.Uuid16;
import nl.uitzicht.platform.tenancy.Tid;

/** The reviews of one month (ronde). {@code month} is its first day; figures run up to and including {@code referenceDate}. */
@MappedEntity("review_round")
public record ReviewRound(
        @EmbeddedId Tid id,
        String schoolYear,
        LocalDate month,
        LocalDate referenceDate,
        @Uuid16 UUID questionnaireId) {}
