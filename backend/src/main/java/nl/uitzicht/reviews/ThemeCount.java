package nl.uitzicht.reviews;

import io.micronaut.data.annotation.MappedEntity;

/** In how many conversations a theme came up. */
@MappedEntity("review_note")
public record ThemeCount(String label, int reviews) {}
