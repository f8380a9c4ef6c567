package nl.uitzicht.surveys.questionnaires;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A text in Dutch and, where the questionnaire has one, in the other language. */
@Serdeable
public record Words(String nl, @Nullable String other) {}
