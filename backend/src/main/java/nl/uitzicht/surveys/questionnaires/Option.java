package nl.uitzicht.surveys.questionnaires;

import io.micronaut.serde.annotation.Serdeable;

/** What can be chosen. The key stays the same over versions, so that answers can be compared. */
@Serdeable
public record Option(String key, Words text) {}
