package nl.uitzicht.surveys.invitations;

import java.time.LocalDate;

/** What a questionnaire is about, in words for who is asked: never a code or the question of the traject. */
public record Subject(String expert, String domain, LocalDate since, String school) {}
