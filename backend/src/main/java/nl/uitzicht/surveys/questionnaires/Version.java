package nl.uitzicht.surveys.questionnaires;

import java.time.LocalDateTime;
import java.util.UUID;

/** A version of a questionnaire, read. Number 1 of every purpose is the product's own. */
public record Version(UUID id, Purpose purpose, int number, Questionnaire questionnaire, LocalDateTime publishedAt) {}
