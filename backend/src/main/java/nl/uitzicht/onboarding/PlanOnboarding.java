package nl.uitzicht.onboarding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitzicht.access.BringMembers;
import nl.uitzicht.hours.BringHours;
import nl.uitzicht.kinds.KindDirectory;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.text.Sentences;
import nl.uitzicht.schools.SchoolRecords;
import nl.uitzicht.trajecten.BringTrajecten;

/** Says what a workbook would bring, against what the partnership has now; changes nothing. */
@Singleton
class PlanOnboarding {
    private final BringMembers members;
    private final SchoolRecords schools;
    private final KindDirectory kinds;
    private final BringTrajecten trajecten;
    private final BringHours hours;
    private final Sentences sentences;
    private final Clock clock;

    PlanOnboarding(
            BringMembers members,
            SchoolRecords schools,
            KindDirectory kinds,
            BringTrajecten trajecten,
            BringHours hours,
            Sentences sentences,
            Clock clock) {
        this.members = members;
        this.schools = schools;
        this.kinds = kinds;
        this.trajecten = trajecten;
        this.hours = hours;
        this.sentences = sentences;
        this.clock = clock;
    }

    OnboardingPlan plan(UUID partnershipId, byte[] content) {
        OnboardingWorkbook book = OnboardingWorkbook.read(content);
        Known known = known(partnershipId);
        var experts = new ExpertRows(known).judge(book.rows(OnboardingSheet.EXPERTS));
        var contacts = new ContactRows(known).judge(book.rows(OnboardingSheet.CONTACTS));
        TrajectRows trajectRows = new TrajectRows(known, trajecten, sentences);
        var broughtTrajecten = trajectRows.judge(book.rows(OnboardingSheet.TRAJECTEN));
        var broughtHours = new HourRows(known, trajectRows, hours, sentences).judge(book.rows(OnboardingSheet.HOURS));
        return new OnboardingPlan(
                known.newDomains, experts, contacts, broughtTrajecten, broughtHours, counts(book), book.problems());
    }

    private static Map<OnboardingSheet, Integer> counts(OnboardingWorkbook book) {
        return Arrays.stream(OnboardingSheet.values())
                .collect(Collectors.toMap(
                        Function.identity(), sheet -> book.rows(sheet).size()));
    }

    private Known known(UUID partnershipId) {
        LocalDate today = Time.today(clock);
        Known known = new Known(
                partnershipId,
                today,
                new Known.Lists(
                        schools.schools(partnershipId, today),
                        schools.domains(partnershipId),
                        schools.regions(partnershipId),
                        schools.networks(partnershipId),
                        schools.contacts(partnershipId, today),
                        List.copyOf(kinds.every(partnershipId)),
                        hours.accepted(partnershipId),
                        hours.submitted(partnershipId),
                        members.experts(partnershipId)));
        members.known(partnershipId)
                .forEach(member -> known.experts.put(BringMembers.normalised(member.email()), member.id()));
        return known;
    }
}
