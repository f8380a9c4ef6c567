package nl.uitzicht.coupling;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.uitzicht.schools.SchoolDays;

/** The term within which an expert contacts the school (R27), in school days: weekends, holidays and closures do not count. */
@Singleton
class ContactTerm {
    static final int DAYS_BY_DEFAULT = 5;
    private static final int LONGEST_PAUSE = 120;

    private final SchoolDays schoolDays;
    private final CouplingSettings settings;

    ContactTerm(SchoolDays schoolDays, CouplingSettings settings) {
        this.schoolDays = schoolDays;
        this.settings = settings;
    }

    /** The last school day of the term that begins the day after {@code from}; a year without school gives the last day looked at. */
    LocalDate lastDay(UUID partnershipId, UUID schoolId, LocalDate from) {
        int days = settings.of(partnershipId).firstContactDays();
        LocalDate horizon = from.plusDays(LONGEST_PAUSE + 2L * days);
        return schoolDays.schoolDays(partnershipId, schoolId, from.plusDays(1), horizon).stream()
                .sorted()
                .skip(days - 1L)
                .findFirst()
                .orElse(horizon);
    }
}
