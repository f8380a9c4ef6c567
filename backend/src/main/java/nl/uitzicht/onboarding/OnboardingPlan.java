package nl.uitzicht.onboarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.uitzicht.hours.BringHours;
import nl.uitzicht.trajecten.BringTrajecten;

/** What a workbook would bring, and what is wrong with it. With a problem nothing of it is brought. */
record OnboardingPlan(
        Map<UUID, String> newDomains,
        List<NewExpert> experts,
        List<NewContact> contacts,
        List<BringTrajecten.Brought> trajecten,
        List<BringHours.Brought> hours,
        Map<OnboardingSheet, Integer> rows,
        List<Problem> problems) {

    /** An expert who is no member yet. */
    record NewExpert(
            UUID id,
            String name,
            String email,
            int fteHundredths,
            int workDays,
            List<UUID> domainIds,
            List<UUID> regionIds,
            LocalDate since) {}

    /** A contact of a school. */
    record NewContact(UUID id, UUID schoolId, String name, String email) {}

    /** How many rows of a sheet bring something new. */
    int fresh(OnboardingSheet sheet) {
        return switch (sheet) {
            case EXPERTS -> experts.size();
            case CONTACTS -> contacts.size();
            case TRAJECTEN -> trajecten.size();
            case HOURS -> hours.size();
        };
    }

    int size() {
        return experts.size() + contacts.size() + trajecten.size() + hours.size();
    }
}
