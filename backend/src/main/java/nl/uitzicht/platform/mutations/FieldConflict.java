package nl.uitzicht.platform.mutations;

import io.micronaut.core.annotation.Nullable;

/** A field that two people changed at once (architecture rule 5); the texts of both, for the person to choose. */
public record FieldConflict(
        String field, @Nullable String mine, @Nullable String theirs) {}
