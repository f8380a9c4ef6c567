package nl.uitzicht.surveys.invitations;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.uitzicht.platform.jobs.DailyWork;
import nl.uitzicht.schools.Placement;
import nl.uitzicht.schools.SchoolCard;
import nl.uitzicht.schools.SchoolDays;
import nl.uitzicht.schools.SchoolDirectory;
import nl.uitzicht.surveys.questionnaires.Purpose;

/**
 * Asks every open school once a school year about the service of the partnership (R64), on the first school day of the month that the
 * partnership chose. Nobody is asked by this unless it chose one; who deleted the invitation is not asked again that year.
 */
@Singleton
class AskYearly implements DailyWork {
    private final SettingsRows settings;
    private final SchoolDirectory schools;
    private final SchoolDays days;
    private final Asking asking;

    AskYearly(SettingsRows settings, SchoolDirectory schools, SchoolDays days, Asking asking) {
        this.settings = settings;
        this.schools = schools;
        this.days = days;
        this.asking = asking;
    }

    @Override
    public String name() {
        return "ask-schools-yearly";
    }

    @Override
    public void run(UUID partnershipId, LocalDate today) {
        Integer month = settings.of(partnershipId).yearlyMonth();
        boolean due = month != null
                && month == today.getMonthValue()
                && days.schoolDays(partnershipId, null, today, today).contains(today);
        if (due
                && settings.askedYearly(
                                partnershipId, SchoolYears.firstDay(today).getYear())
                        == 1) {
            schools.open(partnershipId, today).forEach(school -> ask(partnershipId, school, today));
        }
    }

    private void ask(UUID tenant, SchoolCard school, LocalDate today) {
        LocalDate since = SchoolYears.firstDay(today);
        Optional<Placement> place = schools.placement(tenant, school.id(), today);
        asking.ask(
                tenant,
                Purpose.SERVICE,
                new Asking.About(
                        subject(school.id(), since.getYear()),
                        school.id(),
                        null,
                        null,
                        place.map(Placement::regionId).orElse(null),
                        place.map(Placement::networkId).orElse(null),
                        since));
    }

    /** Stands in the place of a traject: one for each school and school year. */
    private static UUID subject(UUID schoolId, int year) {
        return UUID.nameUUIDFromBytes(("yearly " + year + " " + schoolId).getBytes(StandardCharsets.UTF_8));
    }
}
