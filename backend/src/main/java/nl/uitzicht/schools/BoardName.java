package nl.uitzicht.schools;

import io.micronaut.data.annotation.MappedEntity;

/** How a partnership calls a board; {@code number} is DUO's. */
@MappedEntity("school_board")
public record BoardName(String number, String name) {}
