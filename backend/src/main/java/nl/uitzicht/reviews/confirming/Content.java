package nl.uitzicht.reviews.confirming;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import nl.uitzicht.reviews.dossier.Dossier;

/**
 * All that both parties confirm, in one piece.
 *
 * @param guests     who took part besides both
 * @param agreements made in this conversation
 * @param earlier    of the conversations before, with what had become of them
 * @param signals    how many there were; their text ends with the round (D26)
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Content(
        String expert,
        String manager,
        LocalDate heldOn,
        List<String> guests,
        Dossier dossier,
        List<Theme> themes,
        List<Promise> agreements,
        List<Promise> earlier,
        int signals) {}
