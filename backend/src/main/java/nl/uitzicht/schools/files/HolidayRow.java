package nl.uitzicht.schools.files;

import java.time.LocalDate;

/**
 * A school holiday of one region.
 *
 * @param schoolYear such as 2026-2027
 * @param name       such as kerstvakantie
 * @param region     where it holds
 * @param firstDay   the first day without school
 * @param lastDay    the last day without school, not before the first
 */
public record HolidayRow(String schoolYear, String name, HolidayRegion region, LocalDate firstDay, LocalDate lastDay) {}
