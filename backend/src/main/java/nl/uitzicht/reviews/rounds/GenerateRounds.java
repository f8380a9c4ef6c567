package nl.uitzicht.reviews.rounds;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitzicht.people.Expert;
import nl.uitzicht.people.ExpertDirectory;
import nl.uitzicht.people.LastDay;
import nl.uitzicht.platform.Time;
import nl.uitzicht.platform.tenancy.Tid;
import nl.uitzicht.reviews.Review;
import nl.uitzicht.reviews.ReviewCalendars;
import nl.uitzicht.reviews.ReviewState;
import nl.uitzicht.reviews.Reviews;
import nl.uitzicht.reviews.SchoolYear;

/**
 * Makes the rounds of a school year and a review for every expert in each who worked in its period, as far as they are not there yet; run
 * again it adds who started, lapses what is not planned of who stopped, or planned after somebody's last day, and takes that back for who turns out
 * to go on.
 */
@Singleton
public class GenerateRounds {
    private static final int TIME_TO_MEET = 31;

    private final SettingsRepository settings;
    private final KeepQuestionnaire questionnaires;
    private final Rounds rounds;
    private final Reviews reviews;
    private final RoundReviews ofRounds;
    private final ExpertDirectory experts;
    private final ReviewCalendars calendars;
    private final Clock clock;

    GenerateRounds(
            SettingsRepository settings,
            KeepQuestionnaire questionnaires,
            Rounds rounds,
            Reviews reviews,
            RoundReviews ofRounds,
            ExpertDirectory experts,
            ReviewCalendars calendars,
            Clock clock) {
        this.settings = settings;
        this.questionnaires = questionnaires;
        this.rounds = rounds;
        this.reviews = reviews;
        this.ofRounds = ofRounds;
        this.experts = experts;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The rounds of the year, the earliest first. Asks for a transaction. */
    public List<ReviewRound> generate(UUID partnershipId, SchoolYear year) {
        return generate(partnershipId, year, null);
    }

    /** The same, without those before the one that runs on {@code begins}: who begins mid-year has nothing to catch up on. Null: from the first round there is. */
    List<ReviewRound> generate(UUID partnershipId, SchoolYear year, @Nullable LocalDate begins) {
        rounds.lockAll(partnershipId);
        Map<LocalDate, ReviewRound> known = rounds.ofYear(partnershipId, year.name()).stream()
                .collect(Collectors.toMap(ReviewRound::month, Function.identity()));
        List<Integer> months = settings.of(partnershipId)
                .map(ReviewSettings::monthNumbers)
                .orElseGet(() -> Stream.of(ReviewSettings.USUAL_MONTHS.split(","))
                        .map(Integer::valueOf)
                        .toList());
        LocalDate first =
                begins == null ? rounds.earliest(partnershipId).orElse(LocalDate.MIN) : running(months, year, begins);
        UUID questionnaire = questionnaires.current(partnershipId);
        months.stream()
                .map(number -> year.month(number).atDay(1))
                .sorted()
                .filter(month -> !known.containsKey(month) && !month.isBefore(first))
                .forEach(month -> known.put(month, rounds.save(round(partnershipId, year, month, questionnaire))));
        List<ReviewRound> all = known.values().stream()
                .sorted(Comparator.comparing(ReviewRound::month))
                .toList();
        all.forEach(round -> fill(round, months.contains(round.month().getMonthValue())));
        lapsePlanned(partnershipId);
        LocalDate today = Time.today(clock);
        ofRounds.lapseOfWhoLeft(partnershipId, today);
        ofRounds.goOnBetween(partnershipId, SchoolYear.of(today).firstDay().minusDays(1), today.plusDays(TIME_TO_MEET));
        return all;
    }

    /** Whether a manager ever made rounds; before that none are made by themselves. */
    public boolean begun(UUID partnershipId) {
        return !rounds.latest(partnershipId, 1).isEmpty();
    }

    /** How many school years before the running one reviews are kept (D25). */
    public int keptYears(UUID partnershipId) {
        return settings.of(partnershipId).map(ReviewSettings::keepYears).orElse(ReviewSettings.USUAL_YEARS);
    }

    private static ReviewRound round(UUID partnershipId, SchoolYear year, LocalDate month, UUID questionnaire) {
        return new ReviewRound(
                new Tid(partnershipId, UuidCreator.getTimeOrderedEpoch()),
                year.name(),
                month,
                month.minusDays(1),
                questionnaire);
    }

    /** The first day of the round that runs on a day; of the year's first when none began yet. */
    private static LocalDate running(List<Integer> months, SchoolYear year, LocalDate day) {
        return months.stream()
                .map(number -> year.month(number).atDay(1))
                .filter(month -> !month.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** What was planned after the last day of an expert does not take place, and leaves the calendars. */
    private void lapsePlanned(UUID partnershipId) {
        ofRounds.plannedWithoutExpert(partnershipId).forEach(before -> {
            Review lapsed = before.unplanned(ReviewState.LAPSED);
            reviews.write(lapsed);
            ofRounds.stop(partnershipId, List.of(lapsed.id().id()));
            calendars.cancel(before, lapsed);
        });
    }

    /** {@code chosen} is whether the month still is one of the partnership's: else nobody is added any more. */
    private void fill(ReviewRound round, boolean chosen) {
        UUID partnershipId = round.id().partnershipId();
        LocalDate end = YearMonth.from(round.month()).atEndOfMonth();
        Set<UUID> standing = experts.standingBetween(partnershipId, round.month(), end).stream()
                .map(Expert::id)
                .collect(Collectors.toSet());
        List<RoundMember> members = ofRounds.members(partnershipId, round.id().id());
        Set<UUID> present = members.stream().map(RoundMember::expertId).collect(Collectors.toSet());
        Set<UUID> worked = experts.standingBetween(partnershipId, LocalDate.EPOCH, round.referenceDate()).stream()
                .map(Expert::id)
                .collect(Collectors.toSet());
        List<Review> fresh = standing.stream()
                .filter(expert -> chosen && worked.contains(expert) && !present.contains(expert))
                .sorted()
                .map(expert -> Review.of(
                        new Tid(partnershipId, UuidCreator.getTimeOrderedEpoch()),
                        expert,
                        round.id().id(),
                        round.questionnaireId(),
                        round.referenceDate()))
                .toList();
        if (!fresh.isEmpty()) {
            reviews.saveAll(fresh);
        }
        keepUp(round, members, standing);
    }

    /** Who stopped has nothing to plan any more, and who turns out to go on has. */
    private void keepUp(ReviewRound round, List<RoundMember> members, Set<UUID> standing) {
        UUID partnershipId = round.id().partnershipId();
        List<UUID> gone = idsOf(
                members, member -> member.state() == ReviewState.TO_PLAN && !standing.contains(member.expertId()));
        if (!gone.isEmpty()) {
            ofRounds.stop(partnershipId, gone);
        }
        List<RoundMember> stopped = members.stream()
                .filter(member -> member.state() == ReviewState.LAPSED && member.stopped())
                .filter(member -> standing.contains(member.expertId()))
                .toList();
        List<UUID> back = stopped.isEmpty() ? List.of() : idsOf(stopped, goingOn(round, stopped));
        if (!back.isEmpty()) {
            ofRounds.goOn(partnershipId, back);
        }
    }

    /** Who stays long enough to meet: past the month of the round and past today. */
    private Predicate<RoundMember> goingOn(ReviewRound round, List<RoundMember> stopped) {
        LocalDate end = YearMonth.from(round.month()).atEndOfMonth();
        LocalDate today = Time.today(clock);
        LocalDate needed = (end.isAfter(today) ? end : today).plusDays(TIME_TO_MEET);
        Set<UUID> leaving =
                experts
                        .lastDays(
                                round.id().partnershipId(),
                                stopped.stream().map(RoundMember::expertId).toList())
                        .stream()
                        .filter(last -> last.day().isBefore(needed))
                        .map(LastDay::membershipId)
                        .collect(Collectors.toSet());
        return member -> !leaving.contains(member.expertId());
    }

    private static List<UUID> idsOf(List<RoundMember> members, Predicate<RoundMember> which) {
        return members.stream().filter(which).map(RoundMember::id).toList();
    }
}
