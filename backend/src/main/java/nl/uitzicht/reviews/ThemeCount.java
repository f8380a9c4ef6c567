package nl.uitzicht.reviews;

import io.micronaut.data.annotation.MappedEntity;

/** In how many conversations a theme came up, and with how many experts. */
@MappedEntity("review_note")
public record ThemeCount(String label, int reviews, int experts) {}
