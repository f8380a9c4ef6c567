package nl.uitzicht.reviews.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/** A number with its name, in Dutch. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Figure(String label, int value) {}
