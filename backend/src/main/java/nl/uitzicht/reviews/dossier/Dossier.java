package nl.uitzicht.reviews.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a manager and an expert both look at before they speak.
 *
 * @param kinds     minutes per kind of work, the most first
 * @param domains   requests per domain, the most first
 * @param regions   requests per region, the most first
 * @param trajecten those that ran in the period, the latest coupled first
 * @param earlier   the same figures of the expert's own earlier reviews, the earliest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Dossier(
        PeriodFigures period,
        List<Figure> kinds,
        List<Figure> domains,
        List<Figure> regions,
        List<DossierTraject> trajecten,
        List<PeriodFigures> earlier) {}
