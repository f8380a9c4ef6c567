package nl.uitzicht.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that was agreed with an expert, period by period, the latest first; the schema's {@code WorkingTerms}.
 *
 * @param since     the first day of the membership, before which nothing is agreed
 * @param version   of the whole; 0 while nothing was set on a screen
 * @param canChange whether the caller may set other terms
 */
record WorkingTerms(UUID id, String name, LocalDate since, int version, boolean canChange, List<TermsPeriod> periods) {}
