package nl.uitzicht.reviews.dossier;

import io.micronaut.serde.annotation.Serdeable;

/** A number with its name, in Dutch. */
@Serdeable
public record Figure(String label, int value) {}
